import assert from "node:assert/strict";
import { evidenceRules, proposalRules } from "../../../shared/domain/finding.ts";
import { checklist, checklistKeys, checklistWords } from "../../../shared/domain/validation-checklist.ts";

describe("the checklist of a second reading", () => {
  it("asks one question a point, in both languages", () => {
    for (const words of Object.values(checklistWords)) {
      assert.deepEqual(Object.keys(words), checklistKeys);
      for (const question of Object.values(words)) assert.match(question, /^\p{Lu}[^?!]+\?$/u);
    }
  });

  it("looks at the part of every rule but those that only code can answer", () => {
    const looked = new Set<string>(checklist.flatMap(({ rules }) => [...rules]));
    const unseen = [...evidenceRules, ...proposalRules].filter((rule) => !looked.has(rule));
    // Whether a note is known, and whether a person has read the draft.
    assert.deepEqual(unseen, ["EV3", "P12"]);
  });
});
