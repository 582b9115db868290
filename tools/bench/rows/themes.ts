import type { Row } from "../row.ts";

/** Looking for themes in 10,000 notes that nobody placed, by the rules. */
export const themes: Row = {
  name: "themes",
  lines: [
    {
      name: "themes",
      says: "suggestions over 10,000 notes, 3,000 with --quick",
      unit: "ms",
      beside: "one TF-IDF pass",
      goal: { of: "ratio", most: 3 },
    },
    {
      name: "themes-one",
      says: "suggestions after one note more",
      unit: "ms",
      beside: "one TF-IDF pass",
      goal: { of: "ratio", most: 0.02 },
    },
  ],
  measure: async ({ quick, budget, slow, stage }) => {
    const { inside } = await stage(0);
    const manner = { notes: quick ? 3_000 : 10_000, pairs: quick ? 1 : 5, budget: budget / 2, slow };
    const { all, one } = await inside((page) => page.evaluate((how) => bench.themeTimes(how), manner));
    return { themes: all, "themes-one": one };
  },
};
