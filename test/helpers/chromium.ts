import type { Page } from "puppeteer-core";
import { wakeWorker } from "../../tools/extension-worker.ts";
import { findChromium } from "../../tools/find-browser.ts";
import { launchChromium, type RunningChromium } from "../../tools/launch-chromium.ts";

/** Long enough for two loaded cores; every wait ends as soon as its condition holds. */
export const patience = 30_000;

interface Wishes {
  readonly profile?: string;
  readonly language?: "nl" | "en";
  /** Another build of the extension than the one everybody gets. */
  readonly extension?: string;
  readonly longestWait?: number;
  /** What its command line says besides what it always says. */
  readonly flags?: readonly string[];
  /** On a screen, or on none as is usual. */
  readonly window?: "visible";
}

/** A real Chromium with the built extension, closed by the caller. */
export const startChromium = async ({
  extension = "dist/chromium",
  ...wishes
}: Wishes = {}): Promise<RunningChromium> => {
  const executable = await findChromium();
  return launchChromium({ executable, extension, window: "headless", ...wishes });
};

/** The panel as a tab of its own, in a room such as `learn`, as soon as there is something in it. */
export const openPanel = async (chromium: RunningChromium, room = "now"): Promise<Page> => {
  const page = await chromium.browser.newPage();
  page.setDefaultTimeout(patience);
  await page.goto(`chrome-extension://${chromium.extensionId}/panel.html#${room}`);
  await page.waitForSelector("main[data-room] > *");
  return page;
};

/** A web page as a tab in front. */
export const openTab = async ({ browser }: RunningChromium, url: string): Promise<Page> => {
  const page = await browser.newPage();
  page.setDefaultTimeout(patience);
  await page.goto(url);
  await page.bringToFront();
  return page;
};

/** Clicks the real toolbar button over this page, which grants activeTab, and gives the popup. */
export const openPopup = async (chromium: RunningChromium, over: Page): Promise<Page> => {
  const shown = waitForShown(chromium, "popup.html");
  const extension = (await chromium.browser.extensions()).get(chromium.extensionId);
  if (!extension) throw new Error("the extension is not installed");
  await extension.triggerAction(over);
  return shown;
};

/** The next popup or side panel that opens, whoever opens it. Call it before what opens it. */
export const waitForShown = async (
  { browser, extensionId }: RunningChromium,
  file: "popup.html" | "panel.html",
): Promise<Page> => {
  const open = new Set(browser.targets());
  const target = await browser.waitForTarget(
    (candidate) => !open.has(candidate) && candidate.url().startsWith(`chrome-extension://${extensionId}/${file}`),
    { timeout: patience },
  );
  const page = await target.asPage();
  page.setDefaultTimeout(patience);
  return page;
};

/**
 * Chooses "Note this" in the menu over the tab in front, and gives the popup. No driver can click the browser's own menu without
 * a screen: the worker gets the same event for the same tab, with what the browser would tell of the place.
 */
export const chooseInMenu = async (chromium: RunningChromium, over: Page, place: object): Promise<Page> => {
  await over.bringToFront();
  const shown = waitForShown(chromium, "popup.html");
  const worker = await wakeWorker(chromium, over);
  const told = { menuItemId: "note", ...place };
  await worker.evaluate(
    async (click, title) => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      // The one door to an event that only a person can cause; it is not in the types.
      const event = chrome.contextMenus.onClicked as unknown as { dispatch(click: object, tab: object): void };
      // After a real click the browser tells the title of the tab.
      event.dispatch(click, { ...tab, title });
    },
    told,
    await over.title(),
  );
  return shown;
};

/** Waits until no popup or side panel with this file is open any more. */
export const waitForClosed = async (
  { browser, extensionId }: RunningChromium,
  file: "popup.html" | "panel.html",
): Promise<void> => {
  const isOpen = (): boolean =>
    browser.targets().some((target) => target.url().startsWith(`chrome-extension://${extensionId}/${file}`));
  await new Promise<void>((settle, fail) => {
    const tooLate = setTimeout(() => fail(new Error(`${file} did not close`)), patience);
    const look = (): void => {
      if (isOpen()) return;
      clearTimeout(tooLate);
      browser.off("targetdestroyed", look);
      settle();
    };
    browser.on("targetdestroyed", look);
    look();
  });
};

/** Closes a popup, which may have closed by itself when another window came in front. */
export const closeShown = async (chromium: RunningChromium, popup: Page): Promise<void> => {
  await popup.close().catch(() => undefined);
  await waitForClosed(chromium, "popup.html");
};
