import assert from "node:assert/strict";
import { judgeRow } from "../../../../tools/bench/judge.ts";
import type { Goal, Pair, Row } from "../../../../tools/bench/row.ts";
import { median, quantile } from "../../../../tools/bench/statistics.ts";

const rowOf = (goal?: Goal): Row => ({
  name: "reading",
  lines: [{ name: "newest", says: "the newest notes", unit: "ms", beside: "raw", ...(goal && { goal }) }],
  measure: async () => ({}),
});

const judged = (pairs: readonly Pair[] | string, goal?: Goal) => judgeRow(rowOf(goal), { newest: pairs })[0];

describe("numbers of the bench", () => {
  it("are told by their middle and their tail", () => {
    assert.equal(median([9, 1, 5]), 5);
    assert.equal(median([4, 1, 2, 3]), 2.5);
    assert.equal(quantile([10, 20, 30, 40, 50], 0.95), 48);
    assert.ok(Number.isNaN(median([])));
  });
});

describe("a line of the bench", () => {
  const pairs = [
    { value: 2, beside: 1 },
    { value: 30, beside: 10 },
    { value: 8, beside: 2 },
  ];

  it("takes the middle of the ratios of its pairs, not the ratio of its middles", () => {
    const line = judged(pairs, { of: "ratio", most: 3 });
    assert.deepEqual([line?.value, line?.beside, line?.ratio, line?.pass], [8, 2, 3, true]);
  });

  it("fails above its goal, whatever the goal is about", () => {
    const goals: readonly (readonly [Goal, string])[] = [
      [{ of: "ratio", most: 2.9 }, "≤ 2.9 ×"],
      [{ of: "more", most: 5 }, "≤ + 5 ms"],
      [{ of: "value", most: 7 }, "≤ 7 ms"],
    ];
    for (const [goal, says] of goals) {
      const line = judged(pairs, goal);
      assert.deepEqual([line?.pass, line?.goal], [false, says]);
      assert.equal(judged(pairs, { ...goal, most: goal.most + 1.1 })?.pass, true);
    }
  });

  it("without a goal is for information", () => {
    assert.deepEqual([judged(pairs)?.pass, judged(pairs)?.goal], [null, null]);
  });

  it("never disappears: what was not measured says why", () => {
    assert.equal(judged("there is no screen", { of: "value", most: 1 })?.notMeasured, "there is no screen");
    assert.match(judged([])?.notMeasured ?? "", /nothing to measure/);
    assert.match(judgeRow(rowOf(), {})[0]?.notMeasured ?? "", /did not say why/);
    assert.equal(judged("there is no screen", { of: "value", most: 1 })?.pass, null);
  });

  it("has no ratio without a peer", () => {
    const line = judged([{ value: 3 }], { of: "value", most: 3 });
    assert.deepEqual([line?.value, line?.beside, line?.ratio, line?.pass], [3, null, null, true]);
  });

  it("tells what is more than a peer of nothing, but no ratio", () => {
    const line = judged([{ value: 12, beside: 0 }], { of: "more", most: 15 });
    assert.deepEqual([line?.ratio, line?.pass], [null, true]);
  });

  it("does not pass a ratio that it has no peer for", () => {
    assert.equal(judged([{ value: 3 }], { of: "ratio", most: 3 })?.pass, false);
  });
});
