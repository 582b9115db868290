import type { Page } from "puppeteer-core";
import { openFloor } from "../open-floor.ts";
import { openPanel } from "../open-panel.ts";
import type { Enough } from "../alternate.ts";
import type { Pair, Row } from "../row.ts";
import type { Stage } from "../stage.ts";
import { quantile } from "../statistics.ts";

const focused = "main .capture textarea:focus";

type Where = Pick<Stage, "chromium" | "url">;

/** From the button to a line that takes keys; the largest notebook, and not the first opening of a run. */
export const keys: Row = {
  name: "keys",
  lines: [
    {
      name: "keys-popup",
      says: "from the toolbar button until the popup is painted with its line, p95",
      unit: "ms",
      beside: "a popup that is one field",
      goal: { of: "value", most: 100 },
    },
    {
      name: "popup-page",
      says: "of that, from the beginning of its page on, p95: before it the browser moves its button",
      unit: "ms",
      beside: "a popup that is one field",
    },
    {
      name: "keys-panel",
      says: "from opening the panel until its line has the focus and is painted, p95",
      unit: "ms",
      beside: "a page that is one field",
      goal: { of: "value", most: 100 },
    },
  ],
  measure: async ({ quick, budget, slow, large, stage }) => {
    const full = await stage(large);
    const enough = { pairs: quick ? 6 : 20, budget };
    const timesOf = async (where: Where, isSlow: boolean) => {
      const popups = await repeat(enough, (over) => openPopup(where, over, isSlow), where);
      return {
        "keys-popup": tail(popups.map(({ fromButton }) => fromButton)),
        "popup-page": tail(popups.map(({ fromPage }) => fromPage)),
        "keys-panel": tail(await repeat(enough, () => openAndClosePanel(where, isSlow), where)),
      };
    };
    const floor = await openFloor();
    try {
      const [own, least] = [await timesOf(full, slow), await timesOf(floor.stage, false)];
      const beside = (name: keyof typeof own): readonly Pair[] => [{ value: own[name], beside: least[name] }];
      return {
        "keys-popup": beside("keys-popup"),
        "popup-page": beside("popup-page"),
        "keys-panel": beside("keys-panel"),
      };
    } finally {
      await floor.close();
    }
  },
};

const tail = (times: readonly number[]): number => quantile(times, 0.95);

const repeat = async <T>(
  { pairs, budget }: Enough,
  measure: (over: Page) => Promise<T>,
  { chromium }: Where,
): Promise<readonly T[]> => {
  const over = await chromium.browser.newPage();
  await over.goto("data:text/html,<title>A page</title><p>Some words");
  const times: T[] = [];
  const end = performance.now() + budget;
  for (let at = 0; at <= pairs && (at < 3 || performance.now() < end); at += 1) times.push(await measure(over));
  await over.close();
  return times.slice(1);
};

const openAndClosePanel = async (stage: Where, slow: boolean): Promise<number> => {
  const { page, painted } = await openPanel(stage, focused, slow);
  await page.close();
  return painted;
};

interface OpenedPopup {
  readonly fromButton: number;
  readonly fromPage: number;
}

/**
 * The popup is drawn with its line at once, so its first paint is when the line is there. Nothing can be put into it
 * beforehand, so slow means here that the button is pressed a second before anything opens.
 */
const openPopup = async ({ chromium, url }: Where, over: Page, slow: boolean): Promise<OpenedPopup> => {
  const { browser, extensionId } = chromium;
  await over.bringToFront();
  const extension = (await browser.extensions()).get(extensionId);
  if (!extension) throw new Error("the extension is not installed");
  const shown = browser.waitForTarget((target) => target.url().startsWith(url("popup.html")));
  const pressed = Date.now();
  if (slow) await new Promise((settle) => void setTimeout(settle, 1_000));
  await extension.triggerAction(over);
  const popup = await (await shown).asPage();
  await popup.waitForSelector("textarea:focus");
  const { began, painted } = await popup.evaluate(firstPaint);
  await popup.close().catch(() => undefined);
  while (browser.targets().some((target) => target.url().startsWith(url("popup.html"))))
    await new Promise((settle) => void setTimeout(settle, 10));
  return { fromButton: painted - pressed, fromPage: painted - began };
};

/** When the page began and when something was first painted in it, by the clock of the machine. Runs inside the page. */
const firstPaint = (): Promise<{ readonly began: number; readonly painted: number }> =>
  new Promise((settle) => {
    new PerformanceObserver((list) => {
      const paint = list.getEntriesByName("first-contentful-paint")[0];
      const began = performance.timeOrigin;
      if (paint) settle({ began, painted: began + paint.startTime });
    }).observe({ type: "paint", buffered: true });
  });
