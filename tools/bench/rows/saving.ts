import { writeNotes } from "../../faults/write-notes.ts";
import { lineShown, openPanel } from "../open-panel.ts";
import type { Row } from "../row.ts";

/** What somebody sees of saving: the screen's part of it included. */
export const saving: Row = {
  name: "saving",
  lines: [{ name: "saving", says: 'from Enter until "Saved" is on the screen, the largest notebook', unit: "ms" }],
  measure: async ({ quick, slow, large, stage }) => {
    const { page } = await openPanel(await stage(large), lineShown, slow);
    const { took } = await page.evaluate(writeNotes, { mark: "", run: "saving", most: quick ? 5 : 20 });
    await page.close();
    // The first note loads what every later one has.
    return { saving: took.slice(1).map((value) => ({ value })) };
  },
};
