import assert from "node:assert/strict";
import { describeProvenance } from "../../../../shared/ui/drafting/describe-provenance.ts";

describe("where a draft came from", () => {
  it("names the model, and says that nobody has read it until somebody did", () => {
    assert.equal(describeProvenance({ by: "ai", model: "sample-model" }), "byAiModel");
    assert.equal(
      describeProvenance({ by: "ai", model: "sample-model", reviewedAt: "2026-11-13T15:45:00.000Z" }),
      "byAiModelRead",
    );
  });

  it("says that it was a model when its name is not known", () => {
    assert.equal(describeProvenance({ by: "ai" }), "byAi");
  });

  it("never calls a template the work of a model", () => {
    assert.equal(describeProvenance({ by: "rules", model: "sample-model" }), "byRules");
    assert.equal(describeProvenance({ by: "human" }), "byHuman");
  });
});
