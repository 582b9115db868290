import { newestShown, openPanel } from "../open-panel.ts";
import type { Pair, Row } from "../row.ts";
import { scrollThrough } from "../scroll-through.ts";
import { quantile } from "../statistics.ts";

/** A quick flick of the finger: 7,200 pixels a second where there are 60 frames. */
const pixels = 120;

/** Scrolling through the largest notebook in a panel of 380 pixels. */
export const scroll: Row = {
  name: "scroll",
  lines: [
    {
      name: "scroll",
      says: "from frame to frame, p95",
      unit: "ms",
      beside: "a recycler of 12 rows",
      goal: { of: "value", most: 17 },
    },
    { name: "scroll-nodes", says: "elements in the list", unit: "", goal: { of: "value", most: 150 } },
  ],
  measure: async ({ quick, budget, slow, large, stage }) => {
    const { page } = await openPanel(await stage(large), newestShown, slow);
    const frames = quick ? 90 : 240;
    try {
      // In another browser: pages of one extension share a thread.
      return await (
        await stage(0)
      ).inside(async (recycler) => {
        await recycler.setViewport({ width: 380, height: 800 });
        await recycler.evaluate((rows) => bench.openRecycler(rows), large);
        const times: Pair[] = [];
        let nodes = 0;
        const end = performance.now() + budget;
        for (let round = 0; round < (quick ? 2 : 6) && (round === 0 || performance.now() < end); round += 1) {
          const own = await scrollThrough(page, { list: "ul.timeline", frames, pixels, budget: budget / 2 });
          const other = await scrollThrough(recycler, { list: "body > div", frames, pixels, budget: budget / 2 });
          times.push({ value: quantile(own.frames, 0.95), beside: quantile(other.frames, 0.95) });
          nodes = Math.max(nodes, own.nodes);
        }
        return { scroll: times, "scroll-nodes": [{ value: nodes }] };
      });
    } finally {
      await page.close();
    }
  },
};
