import assert from "node:assert/strict";
import { tallyOf } from "../../../../shared/ui/learn/tally.ts";

describe("a count that can be drawn as dots", () => {
  it("is found in both languages, also among other words", () => {
    assert.deepEqual(tallyOf("1 van 4 stories"), { count: 1, of: 4 });
    assert.deepEqual(tallyOf("2 van de volgende 3 keer"), { count: 2, of: 3 });
    assert.deepEqual(tallyOf("2 of the next 3 times"), { count: 2, of: 3 });
    assert.deepEqual(tallyOf("0 of 5"), { count: 0, of: 5 });
  });

  it("is none when nobody could count the dots, or when it is no count", () => {
    for (const text of ["3 van 40", "5 van 4", "1 van 0", "3 keer genoteerd in 11 dagen", "de helft", ""])
      assert.equal(tallyOf(text), undefined, text);
  });
});
