import assert from "node:assert/strict";
import { describeStrategyError } from "../../../../shared/ui/frames/describe-strategy-errors.ts";

describe("why ground rules were not taken, in words", () => {
  it("names the place and the line", () => {
    assert.equal(
      describeStrategyError({ kind: "unknown", path: "AI › Nooit sturen", line: 7 }, "nl"),
      "Dit kent Cirkel niet: AI › Nooit sturen (regel 7). Een regel die niet meetelt, mag niet stil verdwijnen. Er is niets veranderd.",
    );
    assert.equal(
      describeStrategyError({ kind: "notAllowed", path: "guardrails.ai.mode" }, "en"),
      "This cannot stand here: guardrails.ai.mode. Nothing was changed.",
    );
  });

  it("names the sections that are missing", () => {
    assert.equal(
      describeStrategyError({ kind: "sectionsMissing", sections: ["why", "roles"] }, "nl"),
      "Dit ontbreekt nog: waarom, rollen.",
    );
  });
});
