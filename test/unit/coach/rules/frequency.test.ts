import assert from "node:assert/strict";
import { frequencyOf } from "../../../../shared/coach/rules/frequency.ts";
import { makeCapture } from "../../../helpers/make-capture.ts";

describe("how often something was noted", () => {
  it("counts friction from its first to its last day, with the minutes it names", () => {
    const notes = [
      makeCapture({ kind: "friction", day: "2026-11-09", text: "Twee uur gezocht" }),
      makeCapture({ kind: "friction", day: "2026-11-02", text: "Uur gezocht, weer een half uur" }),
      makeCapture({ kind: "success", day: "2026-11-13", text: "In 45 min akkoord" }),
    ];

    assert.deepEqual(frequencyOf(notes, "nl"), { times: 2, days: 8, minutes: 150, duration: "2,5 uur" });
  });

  it("counts all notes when none is about friction", () => {
    const notes = [
      makeCapture({ kind: "success", day: "2026-11-02" }),
      makeCapture({ kind: "insight", day: "2026-11-03" }),
    ];

    const { times, days, minutes } = frequencyOf(notes, "en");

    assert.deepEqual([times, days, minutes], [2, 2, 0]);
  });
});
