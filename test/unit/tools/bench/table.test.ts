import assert from "node:assert/strict";
import type { Judged } from "../../../../tools/bench/judge.ts";
import { drawTable, sayNumber } from "../../../../tools/bench/table.ts";

const line: Judged = {
  name: "newest",
  says: "the newest notes",
  unit: "ms",
  value: 12.345,
  besideName: "raw",
  beside: 10,
  ratio: 1.2345,
  goal: "≤ 1.3 ×",
  pass: true,
  pairs: 9,
};

describe("the table of the bench", () => {
  it("says of each line what was measured, beside what, the ratio, the goal and whether it is reached", () => {
    const [, first, second, third] = drawTable([
      line,
      { ...line, pass: false },
      { ...line, pass: null, goal: null },
    ]).split("\n");
    assert.match(first ?? "", /^pass +newest: the newest notes +12\.3 ms +10\.0 ms +raw +1\.23 × +≤ 1\.3 ×$/);
    assert.match(second ?? "", /^FAIL/);
    assert.match(third ?? "", /^info/);
  });

  it("stands in columns", () => {
    const [head, first] = drawTable([line]).split("\n");
    assert.equal(head?.indexOf("goal"), first?.indexOf("≤"));
  });

  it("names below it what was not measured, and why", () => {
    const missing = { ...line, value: null, beside: null, ratio: null, pass: null, notMeasured: "there is no screen" };
    const drawn = drawTable([missing]);
    assert.match(drawn, /^– +newest/m);
    assert.match(drawn, /not measured\n {2}newest: there is no screen$/);
  });

  it("gives three digits that tell something", () => {
    assert.deepEqual([0, 0.01234, 0.5, 1.234, 12.34, 123.4, 12345].map(sayNumber), [
      "0",
      "0.012",
      "0.500",
      "1.23",
      "12.3",
      "123",
      "12345",
    ]);
  });
});
