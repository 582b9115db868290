import assert from "node:assert/strict";
import { changeFilter, firstDayOf, isFiltered } from "../../../../shared/ui/now/note-filter.ts";

describe("the filter of the timeline", () => {
  it("shows everything until something is chosen", () => {
    assert.equal(isFiltered({}), false);
    assert.equal(isFiltered(changeFilter({}, { kind: "idea" })), true);
  });

  it("shows everything again when the search is emptied", () => {
    assert.deepEqual(changeFilter({ text: "upload" }, { text: "" }), {});
  });

  it("keeps the other choices", () => {
    assert.deepEqual(changeFilter({ kind: "idea", domain: "govern" }, { domain: undefined }), { kind: "idea" });
  });

  it("counts today as one of the last seven days", () => {
    assert.equal(firstDayOf("week", "2026-11-07"), "2026-11-01");
    assert.equal(firstDayOf("month", "2026-11-30"), "2026-11-01");
    assert.equal(firstDayOf("always", "2026-11-30"), undefined);
  });
});
