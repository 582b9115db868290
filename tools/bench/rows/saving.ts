import { lineShown, openPanel } from "../open-panel.ts";
import type { Row } from "../row.ts";

/** What somebody sees of saving: the screen's part of it included. */
export const saving: Row = {
  name: "saving",
  lines: [{ name: "saving", says: 'from Enter until "Saved" is on the screen, the largest notebook', unit: "ms" }],
  measure: async ({ quick, budget, slow, large, stage }) => {
    const { page } = await openPanel(await stage(large), lineShown, slow);
    const times = await page.evaluate(timeSaving, quick ? 5 : 40, budget);
    await page.close();
    return { saving: times.slice(1).map((value) => ({ value })) };
  },
};

/** Runs inside the page, so it stands by itself: types notes one after the other and times each. */
const timeSaving = async (notes: number, budget: number): Promise<readonly number[]> => {
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
  const end = performance.now() + budget;
  for (let count = 0; count <= notes && (count < 3 || performance.now() < end); count += 1) {
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
