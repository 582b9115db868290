import assert from "node:assert/strict";
import { proposalStates } from "../../../../shared/domain/proposal-event.ts";
import { groupByState } from "../../../../shared/ui/propose/group-by-state.ts";
import { stageOf, turnOf } from "../../../../shared/ui/propose/stages.ts";

describe("where a proposal stands", () => {
  it("is a step of seven, with what comes after it", () => {
    assert.deepEqual(stageOf("draft"), {
      step: 1,
      of: 7,
      next: ["shared", "in_validation", "decided", "trial", "adopted", "evaluated"],
    });
    assert.deepEqual(stageOf("evaluated"), { step: 7, of: 7, next: [] });
  });

  it("is no step when it left the way; a dropped one still gets its lesson", () => {
    assert.deepEqual(stageOf("withdrawn"), { of: 7, next: [] });
    assert.deepEqual(stageOf("dropped"), { of: 7, next: ["evaluated"] });
  });

  it("always says whose turn it is, and nobody's only at the end", () => {
    assert.deepEqual(
      proposalStates.filter((state) => turnOf(state) === "nobody"),
      ["evaluated", "withdrawn"],
    );
  });
});

describe("proposals by state", () => {
  it("stand in the order of their life, without empty groups", () => {
    const view = (state: "draft" | "shared" | "withdrawn", id: string) => ({ id, life: { state } });

    const groups = groupByState([view("withdrawn", "a"), view("shared", "b"), view("draft", "c"), view("shared", "d")]);

    assert.deepEqual(
      groups.map(({ state, views }) => [state, views.map(({ id }) => id)]),
      [
        ["draft", ["c"]],
        ["shared", ["b", "d"]],
        ["withdrawn", ["a"]],
      ],
    );
  });
});
