import assert from "node:assert/strict";
import { questionOfTurn } from "../../../shared/domain/question-of-turn.ts";
import { nl } from "../../../shared/domain/question-words.nl.ts";

describe("the question in the empty line", () => {
  const round = Array.from({ length: 9 }, (_, turn) => questionOfTurn(turn, "nl"));
  const times = (stem: string): number => round.filter((shown) => shown === stem).length;

  it("asks about success as often as about friction", () => {
    assert.equal(times(nl.success), times(nl.friction));
    assert.ok(times(nl.success) > 0);
  });

  it("asks about every kind in its turn", () => {
    for (const stem of [nl.insight, nl.question, nl.idea]) assert.equal(times(stem), 1);
  });

  it("goes round", () => {
    assert.equal(questionOfTurn(9, "nl"), questionOfTurn(0, "nl"));
  });
});
