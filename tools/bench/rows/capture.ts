import type { Lab } from "../lab.ts";
import type { Copies } from "../page/capture-times.ts";
import type { Line, Pair, Row } from "../row.ts";
import type { Stage } from "../stage.ts";
import { median } from "../statistics.ts";

const line = (name: string, says: string, most: number): Line => ({
  name,
  says,
  unit: "ms",
  beside: "raw strict put",
  goal: { of: "ratio", most },
});

/** Keeping a note, from typed text to acknowledged. */
export const capture: Row = {
  name: "capture",
  lines: [
    line("capture", "kept in both copies, the largest notebook", 2.5),
    line("capture-10k", "kept in both copies, 10,000 notes", 2.5),
    line("capture-empty", "kept in both copies, an empty notebook", 2.5),
    line("capture-database", "the part of the database alone, the largest notebook", 1.25),
    { name: "floor-dexie", says: "a put of one note by Dexie and nothing else", unit: "ms", beside: "raw strict put" },
    { name: "floor-file", says: "a raw strict put, then a small file", unit: "ms", beside: "raw strict put" },
    {
      name: "capture-growth",
      says: "kept in both copies, the largest notebook",
      unit: "ms",
      beside: "an empty notebook",
      goal: { of: "ratio", most: 1.2 },
    },
  ],
  measure: async (lab) => {
    const pairs = lab.quick ? 30 : 150;
    const [large, empty] = [await lab.stage(lab.large), await lab.stage(0)];
    const grown: Pair[] = [];
    const [atLarge, atEmpty, database]: [Pair[], Pair[], Pair[]] = [[], [], []];
    for (let block = 0; block < blocks; block += 1) {
      const here = await times(lab, large, "both", pairs / blocks);
      const there = await times({ ...lab, slow: false }, empty, "both", pairs / blocks);
      grown.push({ value: middle(here), beside: middle(there) });
      atLarge.push(...here);
      atEmpty.push(...(lab.slow ? await times(lab, empty, "both", 2) : there));
      database.push(...(await times(lab, large, "database", pairs / blocks)));
    }
    const manner = { pairs, budget: lab.budget / 2, slow: false };
    const floor = await large.inside((page) => page.evaluate((how) => bench.floorTimes(how), manner));
    return {
      "floor-dexie": floor.dexie,
      "floor-file": floor.file,
      capture: atLarge,
      "capture-empty": atEmpty,
      "capture-10k": lab.large === 10_000 ? atLarge : await times(lab, await lab.stage(10_000), "both", pairs),
      "capture-database": database,
      "capture-growth": grown,
    };
  },
};

/** In blocks, so that a busy minute of the machine meets all that is measured. */
const blocks = 5;

const middle = (pairs: readonly Pair[]): number => median(pairs.map(({ value }) => value));

const times = (
  { slow, budget }: Pick<Lab, "slow" | "budget">,
  stage: Stage,
  copies: Copies,
  pairs: number,
): Promise<readonly Pair[]> =>
  stage.inside((page) =>
    page.evaluate((of, manner) => bench.captureTimes(of, manner), copies, { pairs, budget: budget / blocks, slow }),
  );
