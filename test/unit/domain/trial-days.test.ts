import assert from "node:assert/strict";
import { isSmallTrial, trialDays } from "../../../shared/domain/trial-days.ts";

describe("the days of a trial", () => {
  it("count the first and the last one", () => {
    assert.equal(trialDays({ start: "2026-11-30", end: "2026-11-30" }), 1);
    assert.equal(trialDays({ start: "2026-11-30", end: "2026-12-07" }), 8);
    assert.equal(trialDays({ start: "2026-11-01", end: "2026-11-30" }), 30);
  });

  it("are not shortened or stretched by summer time", () => {
    assert.equal(trialDays({ start: "2027-03-27", end: "2027-03-29" }), 3);
    assert.equal(trialDays({ start: "2026-10-24", end: "2026-10-26" }), 3);
  });

  it("are unknown without two days of the calendar", () => {
    assert.equal(trialDays({ start: "", end: "2026-11-30" }), undefined);
    assert.equal(trialDays({ start: "2026-02-30", end: "2026-03-02" }), undefined);
  });

  it("are few enough from 1 to 30", () => {
    const small = (end: string) => isSmallTrial({ start: "2026-11-01", end });
    assert.deepEqual(
      [small("2026-10-31"), small("2026-11-01"), small("2026-11-30"), small("2026-12-01"), small("")],
      [false, true, true, false, false],
    );
  });
});
