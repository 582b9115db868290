import { setTimeout as pause } from "node:timers/promises";
import type { Frame, Page } from "puppeteer-core";

/** Milliseconds that are enough for VS Code on two loaded cores; every wait ends as soon as its condition holds. */
export const patience = 60_000;

/** Looks again and again until something holds; when it never does, fails with these words and what the window shows. */
export const until = async (page: Page | Frame, what: string, holds: () => Promise<boolean>): Promise<void> => {
  const giveUp = Date.now() + patience;
  while (!(await holds())) {
    if (Date.now() > giveUp) {
      const shown = await page.evaluate(() => document.body.innerText.replace(/\s+/g, " "));
      throw new Error(`it never came true that ${what}; the window shows: ${shown}`);
    }
    await pause(50);
  }
};
