import { copyFile, mkdir, readdir } from "node:fs/promises";
import { join } from "node:path";
import type { Browser, ElementHandle, Page } from "puppeteer-core";

/** Long enough for two loaded cores; every wait ends as soon as its condition holds. */
const patience = 60_000;

/** Works the panel as a person does: by the names that controls have on the screen. */
export interface PanelDriver {
  readonly page: Page;
  /** Goes to a room by its address, e.g. `learn` or `learn/theme%3A…`. */
  goTo(route: string): Promise<void>;
  /** Waits for a control with this name. */
  find(name: string, role?: "button" | "link" | "radio" | "textbox" | "checkbox"): Promise<ElementHandle>;
  /** Whether a control with this name is there now. */
  sees(name: string, role?: "button" | "link"): Promise<boolean>;
  press(name: string, role?: "button" | "link" | "radio" | "checkbox"): Promise<void>;
  type(name: string, text: string): Promise<void>;
  /** Presses a button that saves a file, and puts that file at `to`. */
  save(name: string, to: string): Promise<string>;
  shoot(file: string): Promise<void>;
}

/** Opens the panel in a tab of its own; what it saves is caught in `downloads`. */
export const drivePanel = async (
  browser: Browser,
  extensionId: string,
  downloads: string,
  shots: string,
): Promise<PanelDriver> => {
  await mkdir(downloads, { recursive: true });
  await mkdir(shots, { recursive: true });
  const devtools = await browser.target().createCDPSession();
  await devtools.send("Browser.setDownloadBehavior", { behavior: "allow", downloadPath: downloads, eventsEnabled: true });
  const page = (await browser.pages())[0] ?? (await browser.newPage());
  page.setDefaultTimeout(patience);
  const address = `chrome-extension://${extensionId}/panel.html`;

  const driver: PanelDriver = {
    page,
    goTo: async (route) => {
      await page.goto(`${address}#${route}`);
      await page.waitForSelector("main h1, main h2");
    },
    find: async (name, role = "button") => {
      const found = await page.waitForSelector(named(name, role));
      if (!found) throw new Error(`there is no ${role} "${name}"`);
      return found;
    },
    sees: async (name, role = "button") => (await page.$(named(name, role))) !== null,
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
      await page.screenshot({ path: join(shots, `${file}.png`) });
    },
  };
  return driver;
};

const named = (name: string, role: string): string => `::-p-aria([name="${name.replaceAll('"', '\\"')}"][role="${role}"])`;
