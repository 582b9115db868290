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
    {
      name: "panel-few",
      says: "the same of a notebook of 10 notes",
      unit: "ms",
      beside: "an empty notebook",
    },
  ],
  measure: async ({ quick, budget, slow, large, stage }) => {
    const [full, few, empty] = [await stage(large), await stage(10), await stage(0)];
    const besideEmpty = (notebook: Stage, isSlow: boolean) =>
      alternate(
        { pairs: quick ? 5 : 15, budget },
        () => open(notebook, newestShown, isSlow),
        () => open(empty, lineShown, false),
      );
    return { panel: await besideEmpty(full, slow), "panel-few": await besideEmpty(few, false) };
  },
};

const open = async (stage: Stage, selector: string, slow: boolean): Promise<number> => {
  const { page, painted } = await openPanel(stage, selector, slow);
  await page.close();
  return painted;
};
