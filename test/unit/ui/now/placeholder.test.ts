import assert from "node:assert/strict";
import { placeholderAt } from "../../../../shared/ui/now/placeholder.ts";
import { nl } from "../../../../shared/ui/now/words.nl.ts";

describe("the question in the empty line", () => {
  const round = Array.from({ length: 9 }, (_, turn) => placeholderAt(turn, "nl"));
  const times = (stem: string): number => round.filter((shown) => shown === stem).length;

  it("asks about success as often as about friction", () => {
    assert.equal(times(nl.stemSuccess), times(nl.stemFriction));
    assert.ok(times(nl.stemSuccess) > 0);
  });

  it("asks about every kind in its turn", () => {
    for (const stem of [nl.stemInsight, nl.stemQuestion, nl.stemIdea]) assert.equal(times(stem), 1);
  });

  it("goes round", () => {
    assert.equal(placeholderAt(9, "nl"), placeholderAt(0, "nl"));
  });
});
