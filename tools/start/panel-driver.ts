import { copyFile, mkdir, readdir } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import type { RunningChromium } from "../launch-chromium.ts";
import { driveScreens, type ScreenDriver } from "./screen-driver.ts";

/** Long enough for two loaded cores; every wait ends as soon as its condition holds. */
const patience = 60_000;

/** Works the panel of the browser as a person does. */
export interface PanelDriver extends ScreenDriver {
  readonly page: Page;
  /** The language that the panel is in now. */
  language(): Promise<"nl" | "en">;
  /** Chooses the language of the buttons in Settings, as a person would. */
  speak(language: "nl" | "en"): Promise<void>;
  /** Presses a button that saves a file, and puts that file at `to`. */
  save(name: string, to: string): Promise<string>;
  shoot(file: string): Promise<void>;
}

interface Folders {
  /** Where the browser puts what the panel saves, and where pictures go; absent when a person is at the panel. */
  readonly downloads?: string;
  readonly shots?: string;
}

/** Opens the panel in a tab of its own. */
export const drivePanel = async (
  { browser, extensionId }: Pick<RunningChromium, "browser" | "extensionId">,
  { downloads, shots }: Folders,
): Promise<PanelDriver> => {
  const devtools = await browser.target().createCDPSession();
  if (shots !== undefined) await mkdir(shots, { recursive: true });
  if (downloads !== undefined) {
    await mkdir(downloads, { recursive: true });
    await devtools.send("Browser.setDownloadBehavior", {
      behavior: "allow",
      downloadPath: downloads,
      eventsEnabled: true,
    });
  }
  const page = (await browser.pages())[0] ?? (await browser.newPage());
  page.setDefaultTimeout(patience);
  await page.bringToFront();
  const address = `chrome-extension://${extensionId}/panel.html`;

  const driver: PanelDriver = {
    ...driveScreens({
      frame: async () => page.mainFrame(),
      goTo: (route) => page.goto(`${address}#${route}`),
    }),
    page,
    language: async () => {
      await driver.goTo("settings");
      return (await page.evaluate(() => document.documentElement.lang)) === "nl" ? "nl" : "en";
    },
    speak: async (language) => {
      await driver.goTo("settings");
      await page.waitForSelector("#settings-language-choice");
      await page.select("#settings-language-choice", language);
      await page.waitForFunction((wanted) => document.documentElement.lang === wanted, {}, language);
    },
    save: async (name, to) => {
      if (downloads === undefined) throw new Error("this panel catches no files");
      const before = new Set(await readdir(downloads));
      const done = new Promise<void>((settle) => {
        const watch = ({ state }: { state: string }): void => {
          if (state !== "completed") return;
          devtools.off("Browser.downloadProgress", watch);
          settle();
        };
        devtools.on("Browser.downloadProgress", watch);
      });
      await driver.press(name);
      await done;
      const fresh = (await readdir(downloads)).find((file) => !before.has(file));
      if (!fresh) throw new Error(`"${name}" saved no file`);
      await mkdir(to, { recursive: true });
      await copyFile(join(downloads, fresh), join(to, fresh));
      return fresh;
    },
    shoot: async (file) => {
      await driver.settle();
      if (shots !== undefined) await page.screenshot({ path: join(shots, `${file}.png`) });
    },
  };
  return driver;
};
