import type { Line, Row } from "../row.ts";

const line = (name: string, says: string, beside: string, most: number): Line => ({
  name,
  says,
  unit: "ms",
  beside,
  goal: { of: "ratio", most },
});

/** What the screens read, by the contract they use; the largest notebook. */
export const reads: Row = {
  name: "reads",
  lines: [
    line("newest", "the newest 50 notes", "a raw cursor", 1.3),
    line("tag-quarter", "the notes of a tag in a quarter", "a raw index of tags", 0.15),
    line("weeks", "how many notes each week has", "a walk through all days", 0.05),
  ],
  measure: async ({ quick, budget, slow, large, stage }) => {
    const { inside } = await stage(large);
    const manner = { pairs: quick ? 7 : 21, budget: budget / 3, slow };
    const { newest, quarter, weeks } = await inside((page) => page.evaluate((how) => bench.readTimes(how), manner));
    return { newest, "tag-quarter": quarter, weeks };
  },
};
