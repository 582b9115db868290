import type { Page } from "puppeteer-core";
import { runCommand } from "./quick-input.ts";
import { until } from "./until.ts";

/**
 * Closes the side bar, or opens it again.
 * By the list of commands, which takes the focus first: a key pressed in a webview that this very key closes is never
 * let go, for there is nobody left in the browser to answer for it.
 */
export const toggleSideBar = async (page: Page): Promise<void> => {
  const isShown = (): Promise<boolean> => page.$eval(".part.sidebar", (part) => (part as HTMLElement).offsetWidth > 0);
  const before = await isShown();
  await runCommand(page, "Toggle Primary Side Bar Visibility");
  await until(page, "the side bar is the other way", async () => (await isShown()) !== before);
};
