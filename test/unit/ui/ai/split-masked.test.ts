import assert from "node:assert/strict";
import { splitMasked } from "../../../../shared/ui/ai/split-masked.ts";

describe("a text as it is sent", () => {
  it("has what was masked apart, and is the whole text when it is joined again", () => {
    const text = "Mevrouw [name-1] ([mail-2]) belde.";
    const pieces = splitMasked(text);

    assert.deepEqual(
      pieces.filter(({ isMasked }) => isMasked).map(({ words }) => words),
      ["[name-1]", "[mail-2]"],
    );
    assert.equal(pieces.map(({ words }) => words).join(""), text);
  });

  it("takes brackets that somebody typed for what they are", () => {
    assert.deepEqual(
      splitMasked("Zie [bijlage] en [3].").filter(({ isMasked }) => isMasked),
      [],
    );
  });
});
