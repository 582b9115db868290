import assert from "node:assert/strict";
import { nextStamp } from "../../../shared/store/stamps.ts";

describe("stamps", () => {
  it("rise also when the wall clock goes back a year", () => {
    const times = ["2026-11-10T08:00:00.000Z", "2025-11-10T08:00:00.000Z", "2027-11-10T08:00:00.000Z"];
    const made: string[] = [];
    for (const at of times) made.push(nextStamp(made.at(-1) ?? "", Date.parse(at), "device:1"));

    assert.deepEqual([...made].sort(), made);
    assert.equal(new Set(made).size, 3);
  });

  it("go on with the next millisecond when one has no room left", () => {
    const full = nextStamp("", 1_000, "d").replace("-0000-", "-zzzz-");

    assert.equal(nextStamp(full, 1_000, "d"), nextStamp("", 1_001, "d"));
  });
});
