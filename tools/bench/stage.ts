import { readFile } from "node:fs/promises";
import type { Page } from "puppeteer-core";
import { findChromium } from "../find-browser.ts";
import { launchChromium, type RunningChromium } from "../launch-chromium.ts";

/** A running browser with a notebook in it. */
export interface Stage {
  readonly chromium: RunningChromium;
  /** The address of a page of the extension. */
  url(file: string): string;
  /** Runs in an empty page of the extension that knows `bench`; it is closed after. */
  inside<T>(work: (page: Page) => Promise<T>): Promise<T>;
}

/** Long enough for an import of all notes on a loaded machine. */
export const patience = 900_000;

/** Starts a browser with the built extension on a profile. */
export const launchWith = async (profile: string): Promise<RunningChromium> =>
  launchChromium({
    executable: await findChromium(),
    extension: "dist/chromium",
    window: "headless",
    profile,
    longestWait: patience,
    width: 380,
  });

/** What rows see of a running browser. */
export const stageOf = (chromium: RunningChromium): Stage => {
  const url = (file: string): string => `chrome-extension://${chromium.extensionId}/${file}`;
  return {
    chromium,
    url,
    inside: async (work) => {
      const page = await chromium.browser.newPage();
      try {
        // Any file of the extension gives its origin; this one runs nothing.
        await page.goto(url("manifest.json"));
        await page.evaluate(await readFile("dist/bench/page.js", "utf8"));
        return await work(page);
      } finally {
        await page.close();
      }
    },
  };
};
