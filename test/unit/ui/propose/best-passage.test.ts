import assert from "node:assert/strict";
import { isLiteralQuote } from "../../../../shared/domain/quote.ts";
import { bestPassage } from "../../../../shared/ui/propose/best-passage.ts";

describe("the passage to start choosing from", () => {
  it("is the first sentence with a figure, without the tags that close it", () => {
    assert.equal(
      bestPassage("Het ging weer mis. Dit kostte 45 minuten bellen. #ruilen #rooster"),
      "Dit kostte 45 minuten bellen.",
    );
  });

  it("is else the first sentence of three words or more", () => {
    assert.equal(bestPassage("Ja. De planner keek niet\nen toen belde ik"), "De planner keek niet");
  });

  it("always stands literally in the note", () => {
    for (const text of ["kort", "Een regel zonder punt #tag", "A.B. zei: dat kan. Toch?", "één\n\ntwee drie vier!"])
      assert.ok(isLiteralQuote(bestPassage(text), text), text);
  });
});
