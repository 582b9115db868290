import assert from "node:assert/strict";
import { splitGaps } from "../../../../shared/ui/drafting/split-gaps.ts";

const pieces = (text: string): readonly (readonly [string, boolean])[] =>
  splitGaps(text).map(({ text: words, open }) => [words, open]);

describe("what is still open in a text", () => {
  it("is cut out with its brackets, and the rest stays as it stands", () => {
    assert.deepEqual(pieces("doen we wat we afspraken: [vul in: de afspraak]."), [
      ["doen we wat we afspraken: ", false],
      ["[vul in: de afspraak]", true],
      [".", false],
    ]);
  });

  it("may be the whole text, or nothing of it", () => {
    assert.deepEqual(pieces("[vul in: wie beslist?]"), [["[vul in: wie beslist?]", true]]);
    assert.deepEqual(pieces("De planner beslist."), [["De planner beslist.", false]]);
    assert.deepEqual(pieces(""), []);
  });

  it("loses no character, also between two gaps next to each other", () => {
    const text = "[een][twee] en [drie";

    assert.equal(
      splitGaps(text)
        .map((piece) => piece.text)
        .join(""),
      text,
    );
    assert.deepEqual(
      pieces(text).filter(([, open]) => open),
      [
        ["[een]", true],
        ["[twee]", true],
      ],
    );
  });

  it("says where each piece begins", () => {
    assert.deepEqual(
      splitGaps("a [b] c").map(({ start }) => start),
      [0, 2, 5],
    );
  });
});
