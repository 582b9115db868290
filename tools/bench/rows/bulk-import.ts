import type { Row } from "../row.ts";

/** Bringing in as many notes as the largest notebook holds, from one CSV, into an empty one. */
export const bulkImport: Row = {
  name: "import",
  lines: [
    {
      name: "import",
      says: "a file read, checked and kept in both copies",
      unit: "ms",
      beside: "raw strict transactions of 500",
      goal: { of: "ratio", most: 1.5 },
    },
  ],
  measure: async ({ slow, large, stage, drop }) => {
    // Not the empty notebook that the others measure in.
    await drop(0);
    try {
      const { inside } = await stage(0);
      const wanted = { notes: large, slow };
      return { import: [await inside((page) => page.evaluate((how) => bench.importTimes(how), wanted))] };
    } finally {
      await drop(0);
    }
  },
};
