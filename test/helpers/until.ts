import { setTimeout as pause } from "node:timers/promises";
import type { Page } from "puppeteer-core";
import { patience } from "./workbench.ts";

/** Looks again and again until something holds; when it never does, fails with these words and what the window shows. */
export const until = async (page: Page, what: string, holds: () => Promise<boolean>): Promise<void> => {
  const giveUp = Date.now() + patience;
  while (!(await holds())) {
    if (Date.now() > giveUp) {
      const shown = await page.evaluate(() => document.body.innerText.replace(/\s+/g, " "));
      throw new Error(`it never came true that ${what}; the window shows: ${shown}`);
    }
    await pause(50);
  }
};
