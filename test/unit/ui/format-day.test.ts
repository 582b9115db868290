import assert from "node:assert/strict";
import { formatDayHeading, formatDayIn } from "../../../shared/ui/format-day.ts";

describe("a day on the screen", () => {
  it("is named in the language of the screen", () => {
    assert.equal(formatDayIn("2026-11-04", "nl", "2026-11-11"), "woensdag 4 november");
    assert.equal(formatDayIn("2026-11-04", "en", "2026-11-11"), "Wednesday 4 November");
  });

  it("carries its year when that is not this year", () => {
    assert.equal(formatDayIn("2025-11-04", "nl", "2026-01-02"), "dinsdag 4 november 2025");
  });

  it("says today and yesterday in a heading", () => {
    assert.equal(formatDayHeading("2026-11-11", "nl", "2026-11-11"), "Vandaag, woensdag 11 november");
    assert.equal(formatDayHeading("2026-10-31", "en", "2026-11-01"), "Yesterday, Saturday 31 October");
  });

  it("begins another heading with a capital", () => {
    assert.equal(formatDayHeading("2026-11-04", "nl", "2026-11-11"), "Woensdag 4 november");
  });
});
