import assert from "node:assert/strict";
import { groupByDay } from "../../../../shared/ui/now/timeline-rows.ts";

const entry = (id: string, day: string) => ({ id: `capture:${id}` as const, day });

describe("the timeline", () => {
  it("opens a day at its first note only", () => {
    const rows = groupByDay([entry("3", "2026-11-04"), entry("2", "2026-11-04"), entry("1", "2026-11-02")]);

    assert.deepEqual(
      rows.map(({ id, opensDay }) => [id, opensDay]),
      [
        ["capture:3", true],
        ["capture:2", false],
        ["capture:1", true],
      ],
    );
  });

  it("has no rows without notes", () => {
    assert.deepEqual(groupByDay([]), []);
  });
});
