import { alternate } from "../alternate.ts";
import { lineShown, newestShown, openPanel } from "../open-panel.ts";
import type { Row } from "../row.ts";
import type { Stage } from "../stage.ts";

/** Opening the panel while nothing of Cirkel is open, until the newest notes are painted. The browser itself runs. */
export const panel: Row = {
  name: "panel",
  lines: [
    {
      name: "panel",
      says: "opened cold until the newest notes are painted, the largest notebook",
      unit: "ms",
      beside: "an empty notebook",
      goal: { of: "more", most: 80 },
    },
  ],
  measure: async ({ quick, budget, slow, large, stage }) => {
    const [full, empty] = [await stage(large), await stage(0)];
    return {
      panel: await alternate(
        { pairs: quick ? 5 : 15, budget },
        () => open(full, newestShown, slow),
        () => open(empty, lineShown, false),
      ),
    };
  },
};

const open = async (stage: Stage, selector: string, slow: boolean): Promise<number> => {
  const { page, painted } = await openPanel(stage, selector, slow);
  await page.close();
  return painted;
};
