import assert from "node:assert/strict";
import { rows } from "../../../../tools/bench/rows/index.ts";

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
});
