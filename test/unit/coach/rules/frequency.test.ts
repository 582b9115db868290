import assert from "node:assert/strict";
import { frequencyOf, sayFrequency } from "../../../../shared/coach/rules/frequency.ts";
import { makeCapture } from "../../../helpers/make-capture.ts";

describe("how often something was noted", () => {
  it("counts friction from its first to its last day, with the minutes it names", () => {
    const notes = [
      makeCapture({ kind: "friction", day: "2026-11-09", text: "Twee uur gezocht" }),
      makeCapture({ kind: "friction", day: "2026-11-02", text: "Uur gezocht, weer een half uur" }),
      makeCapture({ kind: "success", day: "2026-11-13", text: "In 45 min akkoord" }),
    ];

    assert.deepEqual(frequencyOf(notes), { times: 2, days: 8, minutes: 150 });
  });

  it("counts all notes when none is about friction", () => {
    const notes = [
      makeCapture({ kind: "success", day: "2026-11-02" }),
      makeCapture({ kind: "insight", day: "2026-11-03" }),
    ];

    const { times, days, minutes } = frequencyOf(notes);

    assert.deepEqual([times, days, minutes], [2, 2, 0]);
  });

  it("is said in words, with a singular and without minutes where there are none", () => {
    const often = { times: 4, days: 8, minutes: 150 };

    assert.equal(sayFrequency(often, "nl").noted, "4 keer genoteerd in 8 dagen, samen ongeveer 2,5 uur");
    assert.equal(sayFrequency(often, "en").noted, "noted 4 times in 8 days, about 2.5 hours together");
    assert.equal(sayFrequency({ times: 1, days: 1, minutes: 0 }, "nl").noted, "1 keer genoteerd op één dag");
    assert.equal(sayFrequency({ times: 1, days: 1, minutes: 0 }, "en").noted, "noted once on one day");
  });
});
