import { findChromium } from "../find-browser.ts";
import { launchChromium } from "../launch-chromium.ts";

export interface SavingMeasured {
  readonly notes: number;
  /** Milliseconds, rounded to a tenth. */
  readonly p50: number;
  readonly p95: number;
}

const warmUp = 20;
const measured = 200;

/** How long it takes from Enter until the screen says "Saved": after both copies are written, and drawing included. */
export const measureSaving = async (extension: string): Promise<SavingMeasured> => {
  const chromium = await launchChromium({ executable: await findChromium(), extension, window: "headless" });
  try {
    const page = await chromium.browser.newPage();
    await page.goto(`chrome-extension://${chromium.extensionId}/panel.html`);
    await page.waitForSelector("main .capture textarea");
    const times = (await page.evaluate(timeSaving, warmUp + measured)).slice(warmUp).toSorted((a, b) => a - b);
    const at = (part: number): number => Math.round((times[Math.floor(times.length * part)] ?? 0) * 10) / 10;
    return { notes: times.length, p50: at(0.5), p95: at(0.95) };
  } finally {
    await chromium.close();
  }
};

/** Runs inside the page, so it stands by itself: types notes one after the other and times each. */
const timeSaving = async (notes: number): Promise<readonly number[]> => {
  const until = (holds: () => boolean): Promise<void> =>
    new Promise((settle) => {
      if (holds()) return settle();
      const watch = new MutationObserver(() => {
        if (!holds()) return;
        watch.disconnect();
        settle();
      });
      watch.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    });
  const line = (): HTMLTextAreaElement | null => document.querySelector("main .capture textarea");
  const savedId = (): string => document.querySelector("[data-saved]")?.getAttribute("data-saved") ?? "";
  const typed = (): string => document.querySelector(".capture__ghost:last-child")?.textContent.slice(0, -1) ?? "";
  const times: number[] = [];
  for (let count = 1; count <= notes; count += 1) {
    await until(() => line() !== null && typed() === "");
    const text = `Waited two hours for review number ${count} #review`;
    // The value is set below Preact, which then hears of it as of any typing.
    Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, "value")?.set?.call(line(), text);
    line()?.dispatchEvent(new InputEvent("input", { bubbles: true }));
    await until(() => typed() === text);
    const before = savedId();
    const start = performance.now();
    line()?.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", bubbles: true, cancelable: true }));
    await until(() => savedId() !== before);
    times.push(performance.now() - start);
  }
  return times;
};
