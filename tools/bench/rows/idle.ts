import type { Page } from "puppeteer-core";
import { patience } from "../stage.ts";
import { newestShown } from "../open-panel.ts";
import type { Row } from "../row.ts";

/** What a window does once, after it came up, is over by then. */
const settlesIn = 9_000;
const watchedFor = 10_000;

/** What happens while nobody does anything. */
export const idle: Row = {
  name: "idle",
  lines: [
    {
      name: "idle-timers",
      says: "timers and frames that ran in an open panel in 10 s",
      unit: "",
      goal: { of: "value", most: 0 },
    },
    { name: "idle-alarms", says: "alarms that would wake the background", unit: "", goal: { of: "value", most: 0 } },
  ],
  measure: async ({ quick, slow, large, stage }) => {
    if (quick) {
      const why = "left out of --quick: it takes 20 s to see that nothing happens";
      return { "idle-timers": why, "idle-alarms": why };
    }
    const { chromium, url, inside } = await stage(large);
    const page = await chromium.browser.newPage();
    page.setDefaultTimeout(patience);
    try {
      await page.evaluateOnNewDocument(countTimers);
      await page.goto(url("panel.html"));
      await page.waitForSelector(newestShown);
      await page.evaluate(() => new Promise((settle) => void requestIdleCallback(settle, { timeout: 5_000 })));
      // Slow means here: a timer of a second.
      if (slow) await page.evaluate(() => void setInterval(() => undefined, 1_000));
      const ran = await whileIdle(page);
      const alarms = await inside((empty) => empty.evaluate(async () => (await chrome.alarms?.getAll())?.length ?? 0));
      return { "idle-timers": [{ value: ran }], "idle-alarms": [{ value: alarms }] };
    } finally {
      await page.close();
    }
  },
};

const whileIdle = async (page: Page): Promise<number> => {
  await new Promise((settle) => void setTimeout(settle, settlesIn));
  const before = await page.evaluate(() => timersRun);
  await new Promise((settle) => void setTimeout(settle, watchedFor));
  return (await page.evaluate(() => timersRun)) - before;
};

declare global {
  /** In a page that counts them. */
  var timersRun: number;
}

/** Runs inside the page before anything else, so it stands by itself. */
const countTimers = (): void => {
  globalThis.timersRun = 0;
  const counted =
    <Args extends readonly unknown[]>(work: (...args: Args) => void): ((...args: Args) => void) =>
    (...args) => {
      globalThis.timersRun += 1;
      work(...args);
    };
  const { setTimeout: later, setInterval: often, requestAnimationFrame: frame } = globalThis;
  const wrap = (timer: typeof later | typeof often): typeof later =>
    // Node's types know one more property of it, which no page has.
    ((work: () => void, ms?: number, ...args: []) => timer(counted(work), ms, ...args)) as typeof later;
  globalThis.setTimeout = wrap(later);
  globalThis.setInterval = wrap(often);
  globalThis.requestAnimationFrame = (work) => frame(counted(work));
};
