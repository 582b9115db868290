import { setTimeout as pause } from "node:timers/promises";
import type { Page } from "puppeteer-core";
import { firefoxId } from "../../browser/manifest.ts";
import { findFirefox } from "../../tools/find-browser.ts";
import { launchFirefox, type RunningFirefox } from "../../tools/launch-firefox.ts";
import { askFirefox } from "./firefox-window.ts";

/** Long enough for two loaded cores; every wait ends as soon as its condition holds. */
export const patience = 60_000;

/** A real Firefox with the built extension, closed by the caller. */
export const startFirefox = async (): Promise<RunningFirefox> => {
  const executable = await findFirefox();
  return launchFirefox({ executable, extension: "dist/firefox", extensionId: firefoxId });
};

/** A page of the extension in a tab, once it is drawn. */
export const openExtensionPage = async (firefox: RunningFirefox, page: string): Promise<Page> => {
  const tab = await firefox.browser.newPage();
  tab.setDefaultTimeout(patience);
  const url = firefox.url(page);
  // Puppeteer waits for an end of loading that Firefox never tells of for such a page: so only begin, and look.
  await askFirefox(firefox, "browsingContext.navigate", { context: contextOf(tab), url, wait: "none" });
  await untilTrue("the page of the extension is drawn", () =>
    tab.evaluate((wanted) => location.href === wanted && document.querySelector("#app main") !== null, url),
  );
  return tab;
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

/** Looks again and again until something holds; what is asked may fail meanwhile. */
export const untilTrue = async (what: string, holds: () => Promise<unknown>): Promise<void> => {
  const giveUp = Date.now() + patience;
  let last: unknown;
  for (;;) {
    try {
      if (await holds()) return;
    } catch (error) {
      last = error;
    }
    if (Date.now() > giveUp) throw new Error(`it never came true that ${what}`, { cause: last });
    await pause(50);
  }
};

/** The id by which BiDi knows a tab: the driver has it and does not offer it. */
const contextOf = (page: Page): string => String(Object(page.mainFrame())["_id"]);
