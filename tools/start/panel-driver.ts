import { copyFile, mkdir, readdir } from "node:fs/promises";
import { join } from "node:path";
import type { ElementHandle, Page } from "puppeteer-core";
import type { RunningChromium } from "../launch-chromium.ts";

/** Long enough for two loaded cores; every wait ends as soon as its condition holds. */
const patience = 60_000;

/** A summary has a role of its own in each browser, so it is found by its name alone. */
type Role = "button" | "link" | "radio" | "textbox" | "checkbox" | "summary";

/** Works the panel as a person does: by the names that controls have on the screen. */
export interface PanelDriver {
  readonly page: Page;
  /** Goes to a room by its address, e.g. `learn` or `learn/theme%3A…`. */
  goTo(route: string): Promise<void>;
  /** The language that the panel is in now. */
  language(): Promise<"nl" | "en">;
  /** Chooses the language of the buttons in Settings, as a person would. */
  speak(language: "nl" | "en"): Promise<void>;
  /** Waits for a control with this name. */
  find(name: string, role?: Role): Promise<ElementHandle>;
  /** Whether the room, once it has drawn itself, has a control with this name. */
  appears(name: string, role?: Role): Promise<boolean>;
  waitForText(text: string): Promise<void>;
  /** The text of everything that fits a selector. */
  texts(selector: string): Promise<readonly string[]>;
  press(name: string, role?: Role): Promise<void>;
  type(name: string, text: string): Promise<void>;
  /** Presses a button that saves a file, and puts that file at `to`. */
  save(name: string, to: string): Promise<string>;
  /** Waits until the screen stands still: nothing being read from the database, nothing moving. */
  settle(): Promise<void>;
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
    page,
    goTo: async (route) => {
      await page.goto(`${address}#${route}`);
      await page.waitForSelector("main h1, main h2");
    },
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
    find: async (name, role = "button") => {
      const found = await page.waitForSelector(named(name, role));
      if (!found) throw new Error(`there is no ${role} "${name}"`);
      return found;
    },
    appears: async (name, role = "button") => {
      await driver.settle();
      return (await page.$(named(name, role))) !== null;
    },
    waitForText: async (text) => {
      await page.waitForFunction((wanted) => document.body.innerText.includes(wanted), {}, text);
    },
    texts: (selector) => page.$$eval(selector, (found) => found.map((element) => element.textContent.trim())),
    press: async (name, role = "button") => {
      const control = await driver.find(name, role);
      await control.evaluate((element) => element.scrollIntoView({ block: "center" }));
      await control.click();
    },
    type: async (name, text) => {
      const field = await driver.find(name, "textbox");
      await field.focus();
      await field.type(text);
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
    settle: async () => {
      await page.waitForFunction(
        () =>
          document.querySelector('[aria-busy="true"]') === null &&
          document.getAnimations().every(({ playState }) => playState !== "running"),
      );
    },
    shoot: async (file) => {
      await driver.settle();
      if (shots !== undefined) await page.screenshot({ path: join(shots, `${file}.png`) });
    },
  };
  return driver;
};

const named = (name: string, role: Role): string => {
  const byName = `[name="${name.replaceAll('"', '\\"')}"]`;
  return `::-p-aria(${byName}${role === "summary" ? "" : `[role="${role}"]`})`;
};
