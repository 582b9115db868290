import { alternate } from "../alternate.ts";
import { heapOf } from "../heap-of.ts";
import { lineShown, newestShown, openPanel } from "../open-panel.ts";
import type { Row } from "../row.ts";
import type { Stage } from "../stage.ts";

/** What the panel holds in memory before anybody searched: its JavaScript heap, after a collection. */
export const memory: Row = {
  name: "memory",
  lines: [
    {
      name: "memory",
      says: "heap of the panel before the first search, the largest notebook",
      unit: "MB",
      beside: "an empty notebook",
      goal: { of: "more", most: 60 },
    },
  ],
  measure: async ({ quick, budget, slow, large, stage }) => {
    const [full, empty] = [await stage(large), await stage(0)];
    return {
      memory: await alternate(
        { pairs: quick ? 1 : 3, budget },
        () => heapAfter(full, newestShown, slow),
        () => heapAfter(empty, lineShown, false),
      ),
    };
  },
};

/** Slow means here: a million objects more. */
const heapAfter = async (stage: Stage, selector: string, slow: boolean): Promise<number> => {
  const { page } = await openPanel(stage, selector, false);
  if (slow)
    await page.evaluate(() => void Object.assign(globalThis, { held: Array.from({ length: 3e6 }, () => ({})) }));
  const heap = await heapOf(page);
  await page.close();
  return heap;
};
