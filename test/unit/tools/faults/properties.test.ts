import assert from "node:assert/strict";
import { compare } from "../../../../tools/faults/reopen.ts";
import { seeded } from "../../../../tools/faults/seeded.ts";
import { isKept, tallyOf } from "../../../../tools/faults/tally.ts";
import { tryMerges } from "../../../../tools/faults/try-merges.ts";
import { tryMutations } from "../../../../tools/faults/try-mutations.ts";

describe("segments that are spoilt in any way", () => {
  it("are never read as good, and never stop the reader", async () => {
    const { tried, accepted, crashes, examples } = await tryMutations(500, seeded(1));

    assert.equal(tried, 500);
    assert.deepEqual({ accepted, crashes }, { accepted: 0, crashes: 0 }, examples.join("\n"));
  });
});

describe("the journals of two devices", () => {
  it("make the same records in whatever order they meet, also when a clock is a year off", async () => {
    const { diverged, examples } = await tryMerges(25, 1);

    assert.equal(diverged, 0, examples.join("\n"));
  });
});

describe("chance with a seed", () => {
  it("is the same for the same seed, and another one for each part", () => {
    const numbers = (seed: string): readonly number[] => {
      const chance = seeded(seed);
      return Array.from({ length: 20 }, () => chance.between(0, 999));
    };

    assert.deepEqual(numbers("1"), numbers("1"));
    assert.notDeepEqual(numbers("1"), numbers("2"));
    assert.ok(numbers("1").every((number) => number >= 0 && number <= 999));
    assert.notEqual(seeded(1).fork("a").between(0, 1e6), seeded(1).fork("b").between(0, 1e6));
  });
});

describe("what an opening found", () => {
  it("names what is missing and what is there twice", () => {
    assert.deepEqual(compare(["a", "b", "c"], ["b", "b", "d"]), { lost: ["a", "c"], twice: ["b"] });
  });

  it("is not kept when a note was lost, doubled, or came back without a word", () => {
    const opening = { wiped: false, returned: undefined, healedMs: 300, lost: [], twice: [] };
    const wiped = { ...opening, wiped: true, returned: 3 };

    assert.equal(isKept(tallyOf([opening, wiped], 2, 3)), true);
    assert.equal(isKept(tallyOf([{ ...opening, lost: ["a"] }], 1, 3)), false);
    assert.equal(isKept(tallyOf([{ ...opening, twice: ["a"] }], 1, 3)), false);
    assert.equal(isKept(tallyOf([{ ...wiped, returned: undefined }], 1, 3)), false);
  });

  it("counts a note once that stays lost", () => {
    const opening = { wiped: false, returned: undefined, healedMs: 300, lost: ["a"], twice: [] };

    assert.equal(tallyOf([opening, { ...opening, lost: ["a", "b"] }], 2, 9).lost, 2);
  });
});
