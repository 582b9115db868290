import type { Page } from "puppeteer-core";
import { askFirefox } from "./ask-firefox.ts";
import type { RunningFirefox } from "./launch-firefox.ts";
import { untilTrue } from "./until-true.ts";

/** Long enough for two loaded cores; every wait ends as soon as its condition holds. */
export const patience = 60_000;

/** A page of the extension in a tab, once it is drawn. */
export const openExtensionPage = async (firefox: RunningFirefox, page: string): Promise<Page> => {
  const tab = await openExtensionFile(firefox, page);
  await untilTrue("the page of the extension is drawn", () =>
    tab.evaluate(() => document.querySelector("#app main") !== null),
  );
  return tab;
};

/** Any file of the extension in a tab. */
export const openExtensionFile = async (firefox: RunningFirefox, file: string): Promise<Page> => {
  const tab = await firefox.browser.newPage();
  tab.setDefaultTimeout(patience);
  const url = firefox.url(file);
  // Puppeteer waits for an end of loading that Firefox never tells of for such a page: so only begin, and look.
  await askFirefox(firefox, "browsingContext.navigate", { context: contextOf(tab), url, wait: "none" });
  await untilTrue(`the tab has come to ${file}`, () => tab.evaluate((wanted) => location.href === wanted, url));
  return tab;
};

/** The id by which BiDi knows a tab: the driver has it and does not offer it. */
const contextOf = (page: Page): string => String(Object(page.mainFrame())["_id"]);
