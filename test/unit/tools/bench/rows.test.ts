import assert from "node:assert/strict";
import { judgeRow } from "../../../../tools/bench/judge.ts";
import { openLab } from "../../../../tools/bench/lab.ts";
import { rows } from "../../../../tools/bench/rows/index.ts";
import { sizes } from "../../../../tools/bench/rows/sizes.ts";

describe("the rows of the bench", () => {
  it("have names of their own, and so have their lines", () => {
    const names = rows.map(({ name }) => name);
    const lines = rows.flatMap((row) => row.lines.map(({ name }) => name));
    assert.equal(new Set(names).size, names.length);
    assert.equal(new Set(lines).size, lines.length);
  });

  it("name a peer wherever the goal is about one", () => {
    const alone = rows
      .flatMap(({ lines }) => lines)
      .filter(({ goal, beside }) => goal && goal.of !== "value" && beside === undefined);
    assert.deepEqual(alone, []);
  });

  it("turn red when they are slowed on purpose", async () => {
    // This row needs no browser.
    const lab = openLab(true);
    const asItIs = judgeRow(sizes, await sizes.measure({ ...lab, slow: false }));
    const slowed = judgeRow(sizes, await sizes.measure({ ...lab, slow: true }));
    assert.ok(asItIs.every(({ value }) => value !== null));
    assert.deepEqual(
      slowed.map(({ pass }) => pass),
      slowed.map(() => false),
    );
  });
});
