import type { Page } from "puppeteer-core";
import type { Stage } from "./stage.ts";
import { patience } from "./stage.ts";

/** The newest note stands on the screen, with its words. */
export const newestShown = 'li[data-index="0"][aria-busy="false"]';
/** The line that the screens draw, not the one that stands in the page before them; an empty notebook has it, too. */
export const lineShown = "#app .capture textarea";

export interface OpenedPanel {
  readonly page: Page;
  /** Milliseconds from asking for the page until this stood on the screen. */
  readonly painted: number;
}

/** Opens the panel as a tab of its own in a browser that runs already, and says when something was painted in it. */
export const openPanel = async (
  stage: Pick<Stage, "chromium" | "url">,
  selector: string,
  slow: boolean,
): Promise<OpenedPanel> => {
  const page = await stage.chromium.browser.newPage();
  page.setDefaultTimeout(patience);
  await page.setViewport({ width: 380, height: 800 });
  if (slow) await page.evaluateOnNewDocument(hinder);
  await page.evaluateOnNewDocument(watchPainting, selector);
  await page.goto(stage.url("panel.html"));
  return { page, painted: await page.evaluate(() => painted) };
};

declare global {
  /** In a page that is watched: when it was painted, in ms of its own. */
  var painted: Promise<number>;
}

/** Runs inside the page before anything else, so it stands by itself. */
const watchPainting = (selector: string): void => {
  globalThis.painted = new Promise((settle) => {
    const look = (): void => {
      if (!document.querySelector(selector)) return;
      watch.disconnect();
      document.removeEventListener("focusin", look);
      requestAnimationFrame(() => {
        // After the frame: a message comes when the page was drawn.
        const { port1, port2 } = new MessageChannel();
        port1.addEventListener("message", () => settle(performance.now()));
        port1.start();
        port2.postMessage(null);
      });
    };
    const watch = new MutationObserver(look);
    watch.observe(document, { subtree: true, childList: true, attributes: true });
    // No change of the page tells that something in it got the focus.
    document.addEventListener("focusin", look);
  });
};

/** Keeps the page busy most of the time; runs inside it. */
const hinder = (): void => {
  setInterval(() => {
    const end = performance.now() + 120;
    while (performance.now() < end);
  }, 10);
};
