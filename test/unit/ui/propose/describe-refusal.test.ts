import assert from "node:assert/strict";
import type { MoveRefusal } from "../../../../shared/messages/proposal-types.ts";
import { describeRefusal } from "../../../../shared/ui/propose/describe-refusal.ts";

const refusals: readonly MoveRefusal[] = [
  { kind: "gone" },
  { kind: "notFrom", from: "draft", to: "trial" },
  { kind: "role", allowed: ["validator"] },
  { kind: "isAuthor" },
  { kind: "notAuthor" },
  { kind: "findings", findings: [{ rule: "P11", severity: "error", field: "frameworkCheck" }] },
  { kind: "verdictNeeded" },
  { kind: "noteTooShort", least: 20 },
  { kind: "readyForThisVersion" },
  { kind: "decisionNeeded" },
  { kind: "reasonNeeded" },
  { kind: "deciderNeeded" },
  { kind: "approvalsOpen", routes: ["HR"] },
  { kind: "objectionsOpen", count: 2 },
  { kind: "outcomeIs", needed: ["go"] },
  { kind: "ownerNeeded" },
  { kind: "revisitDateNeeded" },
  { kind: "reportNeeded", missing: ["before"] },
  { kind: "tooEarly", days: 3 },
  { kind: "lessonNeeded" },
  { kind: "stopRuleNeeded" },
  { kind: "conflict" },
  { kind: "notKept", reason: "full" },
];

describe("why a step in a proposal's life was refused", () => {
  for (const language of ["nl", "en"] as const) {
    it(`is a sentence of its own for every reason, with nothing left to fill in: ${language}`, () => {
      const sentences = refusals.flatMap((refusal) => describeRefusal(refusal, language));

      assert.equal(new Set(sentences).size, refusals.length);
      for (const sentence of sentences) assert.match(sentence, /^[^{}]{10,}$/);
    });
  }

  it("says a finding once, however many quotes it is about", () => {
    const finding = { rule: "EV5", severity: "error", field: "evidence" } as const;
    const refusal = {
      kind: "findings",
      findings: [
        { ...finding, id: "a" },
        { ...finding, id: "b" },
      ],
    } as const;

    assert.equal(describeRefusal(refusal, "nl").length, 1);
  });
});
