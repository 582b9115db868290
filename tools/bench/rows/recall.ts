import type { Row } from "../row.ts";

/** What comes back after "Saved", in the largest notebook. */
export const recall: Row = {
  name: "recall",
  lines: [
    { name: "recall", says: "earlier notes after saving one", unit: "ms", goal: { of: "value", most: 60 } },
    { name: "recall-task", says: "longest task meanwhile", unit: "ms", goal: { of: "value", most: 50 } },
  ],
  measure: async ({ quick, budget, slow, large, stage }) => {
    const { inside } = await stage(large);
    const wanted = { notes: quick ? 10 : 30, budget, slow };
    const { times, longest } = await inside((page) => page.evaluate((how) => bench.recallTimes(how), wanted));
    return { recall: times.map((value) => ({ value })), "recall-task": [{ value: Math.max(...longest) }] };
  },
};
