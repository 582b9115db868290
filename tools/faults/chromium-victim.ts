import type { Page } from "puppeteer-core";
import { launchChromium } from "../launch-chromium.ts";
import { orClose } from "./or-close.ts";
import { readRawNotes } from "./raw-notes.ts";
import { returnedOnScreen, writeOnScreen } from "./screen.ts";
import type { OpenVictim } from "./victim.ts";

export interface ChromiumWishes {
  readonly executable: string;
  /** Folder of the built extension. */
  readonly extension: string;
  readonly flags?: readonly string[];
}

/** Long enough for a machine with ten times its work; every wait ends as soon as its condition holds. */
export const patience = 240_000;

/** Victims in Chromium: the real extension, its panel in a tab. */
export const chromiumVictims =
  (wishes: ChromiumWishes): OpenVictim =>
  async (profile) => {
    const chromium = await launchChromium({ ...wishes, window: "headless", profile });
    const address = (file: string): string => `chrome-extension://${chromium.extensionId}/${file}`;
    const openTab = async (file: string): Promise<Page> => {
      const page = await chromium.browser.newPage();
      page.setDefaultTimeout(patience);
      await page.goto(address(file));
      return page;
    };
    // A page of the same origin that runs nothing of the product.
    const outside = await orClose(chromium, openTab("manifest.json"));
    let panel: Page | undefined;
    const opened = (): Page => {
      if (!panel) throw new Error("the panel was not opened yet");
      return panel;
    };
    return {
      look: () => outside.evaluate(readRawNotes),
      open: async () => {
        panel = await openTab("panel.html");
        // Nothing is drawn before the database is healed.
        await panel.waitForSelector("main[data-room] > *").catch(async (cause: unknown) => {
          const shown = await panel?.evaluate(() => document.body.innerText).catch(String);
          throw new Error(`the panel drew nothing; it shows: "${shown}"`, { cause });
        });
      },
      returned: () => returnedOnScreen(opened()),
      read: () => outside.evaluate(readRawNotes),
      write: (asked) => writeOnScreen({ page: opened(), screens: opened() }, asked),
      page: opened,
      kill: chromium.kill,
      close: chromium.close,
    };
  };
