import assert from "node:assert/strict";
import fc from "fast-check";
import { addDays } from "../../../shared/domain/days.ts";
import { withinDays } from "../../../shared/usecases/day-runs.ts";

const day = fc.nat(12).map((count) => addDays("2026-11-01", count));

describe("the entries of some days", () => {
  it("are those that a look at each entry finds, in the same order, however the days lie", () => {
    fc.assert(
      fc.property(fc.array(day), fc.option(day), fc.option(day), (days, first, last) => {
        const [from, until] = [first ?? undefined, last ?? undefined];
        const entries = days.map((one, at) => ({ id: at, day: one }));
        const expected = entries.filter((entry) => (!from || entry.day >= from) && (!until || entry.day <= until));

        assert.deepEqual(withinDays(entries, from, until), expected);
        assert.deepEqual(withinDays(entries, from, until), expected, "asked again");
      }),
      { numRuns: 300, seed: 3 },
    );
  });
});
