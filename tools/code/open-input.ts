import type { Page } from "puppeteer-core";
import { quickInputLines, seeQuickInput } from "./quick-input.ts";
import { until } from "./until.ts";
import { bringForward, press } from "./workbench-parts.ts";

/** Presses the key for a note and waits until the input takes keys. */
export const openInput = async (page: Page): Promise<void> => {
  await bringForward(page);
  await press(page, "Alt", "n");
  await seeQuickInput(page);
};

/** Waits until this goes along with the note no more. */
export const seeLeftOut = (page: Page, words: string): Promise<void> =>
  until(page, `"${words}" was left out`, async () =>
    (await quickInputLines(page)).every((line) => !line.includes(words)),
  );
