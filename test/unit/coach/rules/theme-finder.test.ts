import assert from "node:assert/strict";
import fc from "fast-check";
import { createThemeFinder } from "../../../../shared/coach/rules/suggest-themes.ts";
import type { Capture } from "../../../../shared/domain/capture.ts";
import { makeNotes } from "../../../../tools/bench/corpus/make-notes.ts";
import { makeCapture } from "../../../helpers/make-capture.ts";
import { readSamples } from "../../../helpers/read-samples.ts";
import { suggestPlainly } from "../../../helpers/suggest-plainly.ts";

const words =
  "fiets kade bomen park brug plein sluis haven raadsvraag raad vraag mailbijlage upload uploads test".split(" ");

/** Few words and few days, so that groups touch each other and weigh the same. */
const someNotes = fc
  .array(fc.tuple(fc.array(fc.constantFrom(...words), { maxLength: 5 }), fc.integer({ min: 1, max: 4 })), {
    maxLength: 40,
  })
  .map((notes) => notes.map(([said, day], at) => note(said.join(" "), at, `2026-11-0${day}`)));

const note = (text: string, at: number, day: string): Capture =>
  makeCapture({ id: `capture:${String(at).padStart(26, "0")}`, text, day });

describe("finding themes step by step", () => {
  it("finds what is found when all is weighed anew each time", () => {
    fc.assert(
      fc.property(someNotes, (notes) => {
        assert.deepEqual(createThemeFinder()(notes), suggestPlainly(notes));
      }),
      { numRuns: 300 },
    );
  });

  it("finds the same while notes come in at either end, change and go", () => {
    const step = fc.constantFrom("last", "first", "same", "changed", "without");
    fc.assert(
      fc.property(someNotes, fc.array(step, { minLength: 30, maxLength: 30 }), (notes, steps) => {
        const find = createThemeFinder();
        const middle = Math.floor(notes.length / 2);
        let [from, until] = [middle, middle];
        for (const kind of steps) {
          if (kind === "last") until = Math.min(until + 1, notes.length);
          if (kind === "first") from = Math.max(from - 1, 0);
          const shown = notes.slice(from, until);
          const asked =
            kind === "without" ? shown.slice(1) : kind === "changed" ? shown.map(changedWhen(until)) : shown;
          assert.deepEqual(find(asked), suggestPlainly(asked));
        }
      }),
      { numRuns: 100 },
    );
  });

  it("lets go of a theme when the eighth note makes its word one of all work, and takes it back with the tenth", () => {
    const fiets = [1, 2, 3, 4, 5].map((at) => note("fiets", at, `2026-11-0${at % 3}`));
    const others = ["", "", "", "", ""].map((text, at) => note(text, 10 + at, "2026-11-03"));
    const notes = [...fiets, ...others];
    const find = createThemeFinder();
    for (let count = 5; count <= notes.length; count += 1) {
      const shown = notes.slice(0, count);
      assert.deepEqual(find(shown), suggestPlainly(shown), `${count} notes`);
    }
    assert.equal(find(notes.slice(0, 9)).length, 0);
    assert.equal(find(notes).length, 1);
  });

  it("finds the same in the sample notes and in 400 invented ones, and as each of the last comes in", () => {
    const samples = [...readSamples("A"), ...readSamples("B")].map(({ capture }) => capture);
    const invented = makeNotes(400).map(({ text, madeAt }, at) => note(text, at, madeAt.slice(0, 10)));
    const find = createThemeFinder();

    assert.deepEqual(find(samples), suggestPlainly(samples));
    for (let count = 380; count <= invented.length; count += 1)
      assert.deepEqual(find(invented.slice(0, count)), suggestPlainly(invented.slice(0, count)), `${count} notes`);
    assert.equal(find(invented).length, 7);
  });
});

/** One note has another text by now, and another moment of change. */
const changedWhen =
  (until: number) =>
  (capture: Capture, at: number): Capture =>
    at === 1 ? { ...capture, text: "haven sluis plein", updatedAt: `2026-12-01T00:00:${10 + until}.000Z` } : capture;
