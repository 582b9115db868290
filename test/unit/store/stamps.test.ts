import assert from "node:assert/strict";
import { changedFields, createStampClock } from "../../../shared/store/stamps.ts";

describe("stamps", () => {
  it("rise also when the wall clock goes back", () => {
    const times = ["2026-11-10T08:00:00.000Z", "2026-11-10T07:00:00.000Z", "2027-01-01T00:00:00.000Z"];
    const stamp = createStampClock(
      { now: () => times.shift() ?? "", localDay: () => ({ day: "", utcOffset: 0 }) },
      "d1",
    );

    const made = [stamp(), stamp(), stamp()];

    assert.deepEqual([...made].sort(), made);
    assert.equal(new Set(made).size, 3);
  });

  it("name the fields that changed, one level deep into collections", () => {
    const before = { id: "x", text: "a", tags: { one: true, two: true }, kind: "idea" };
    const after = { id: "x", text: "b", tags: { two: true, three: true } };

    assert.deepEqual([...changedFields(before, after)].sort(), ["kind", "tags/one", "tags/three", "text"]);
  });

  it("name every field of a new record", () => {
    assert.deepEqual(changedFields(undefined, { id: "x", tags: { one: true } }), ["id", "tags/one"]);
  });
});
