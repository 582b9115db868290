import type { Pair, Row } from "../row.ts";

/** What comes back after "Saved", in the largest notebook. */
export const recall: Row = {
  name: "recall",
  lines: [
    { name: "recall", says: "earlier notes after saving one", unit: "ms", goal: { of: "value", most: 60 } },
    { name: "recall-task", says: "longest task meanwhile, of five notes", unit: "ms", goal: { of: "value", most: 50 } },
  ],
  measure: async ({ quick, budget, slow, large, stage }) => {
    const { inside } = await stage(large);
    const wanted = { notes: quick ? 10 : 30, budget, slow };
    const { times, longest } = await inside((page) => page.evaluate((how) => bench.recallTimes(how), wanted));
    return { recall: times.map((value) => ({ value })), "recall-task": longestOf(longest) };
  },
};

/** The longest of every five: what happens now and then must show, what the machine did once must not decide. */
const longestOf = (tasks: readonly number[]): readonly Pair[] =>
  tasks.flatMap((_, at) => (at % 5 === 0 ? [{ value: Math.max(...tasks.slice(at, at + 5)) }] : []));
