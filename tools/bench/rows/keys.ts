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
      goal: { of: "value", most: 100 },
    },
    {
      name: "keys-panel",
      says: "from opening the panel until its line has the focus and is painted, p95",
      unit: "ms",
      goal: { of: "value", most: 100 },
    },
    { name: "floor-popup", says: "the same of a popup that is one field and nothing else, p95", unit: "ms" },
    { name: "floor-page", says: "the same of a page that is one field and nothing else, p95", unit: "ms" },
  ],
  measure: async ({ quick, budget, slow, large, stage }) => {
    const full = await stage(large);
    const enough = { pairs: quick ? 6 : 20, budget };
    const timesOf = async (where: Where, isSlow: boolean) => ({
      popup: [tail(await repeat(enough, (over) => openPopup(where, over, isSlow), where))],
      panel: [tail(await repeat(enough, () => openAndClosePanel(where, isSlow), where))],
    });
    const floor = await openFloor();
    try {
      const [own, least] = [await timesOf(full, slow), await timesOf(floor.stage, false)];
      return {
        "keys-popup": own.popup,
        "keys-panel": own.panel,
        "floor-popup": least.popup,
        "floor-page": least.panel,
      };
    } finally {
      await floor.close();
    }
  },
};

const tail = (times: readonly number[]): Pair => ({ value: quantile(times, 0.95) });

const repeat = async (
  { pairs, budget }: Enough,
  measure: (over: Page) => Promise<number>,
  { chromium }: Where,
): Promise<readonly number[]> => {
  const over = await chromium.browser.newPage();
  await over.goto("data:text/html,<title>A page</title><p>Some words");
  const times: number[] = [];
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

/**
 * The popup is drawn with its line at once, so its first paint is when the line is there. Nothing can be put into it
 * beforehand, so slow means here that the button is pressed a second before anything opens.
 */
const openPopup = async ({ chromium, url }: Where, over: Page, slow: boolean): Promise<number> => {
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
  const painted = await popup.evaluate(firstPaint);
  await popup.close().catch(() => undefined);
  while (browser.targets().some((target) => target.url().startsWith(url("popup.html"))))
    await new Promise((settle) => void setTimeout(settle, 10));
  return painted - pressed;
};

/** When something was first painted, by the clock of the machine. Runs inside the page. */
const firstPaint = (): Promise<number> =>
  new Promise((settle) => {
    new PerformanceObserver((list) => {
      const paint = list.getEntriesByName("first-contentful-paint")[0];
      if (paint) settle(performance.timeOrigin + paint.startTime);
    }).observe({ type: "paint", buffered: true });
  });
