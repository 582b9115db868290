import type { Page } from "puppeteer-core";
import { firefoxId } from "../../browser/manifest.ts";
import { findFirefox } from "../../tools/find-browser.ts";
import { patience } from "../../tools/firefox-pages.ts";
import { untilTrue } from "../../tools/until-true.ts";
import { launchFirefox, type RunningFirefox } from "../../tools/launch-firefox.ts";

/** A real Firefox with the built extension, closed by the caller. */
export const startFirefox = async (): Promise<RunningFirefox> => {
  const executable = await findFirefox();
  return launchFirefox({ executable, extension: "dist/firefox", extensionId: firefoxId });
};

/** A web page as a tab in front. */
export const openTab = async ({ browser }: RunningFirefox, url: string): Promise<Page> => {
  const page = await browser.newPage();
  page.setDefaultTimeout(patience);
  await page.goto(url);
  await bringForward(page);
  return page;
};

/** Brings a tab in front and waits until the keys go there: a popup that opens before that closes again. */
export const bringForward = async (page: Page): Promise<void> => {
  await page.bringToFront();
  await untilTrue("the tab has the focus", () => page.evaluate(() => document.hasFocus()));
};
