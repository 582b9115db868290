import assert from "node:assert/strict";
import fc from "fast-check";
import { isTighter } from "../../../shared/domain/strategy-moves.ts";
import { tightenGuardrails } from "../../../shared/domain/tighten-guardrails.ts";
import { makeGuardrails } from "../../helpers/make-strategy.ts";

const words = fc.subarray(["a", "b", "c"]);
const guardrails = fc
  .record(
    {
      mode: fc.constantFrom("off" as const, "masked" as const, "open" as const),
      models: words,
      neverSend: words,
      sendContext: fc.boolean(),
      allow: words,
      neverInclude: words,
      retentionDays: fc.nat(1_000),
    },
    { requiredKeys: ["mode", "models", "neverSend", "sendContext", "allow", "neverInclude"] },
  )
  .map(makeGuardrails);

describe("two sets of guardrails at once", () => {
  it("are nowhere looser than either, and no tighter than they need to be", () => {
    fc.assert(
      fc.property(guardrails, guardrails, (one, other) => {
        const both = tightenGuardrails(one, other);
        assert.ok(isTighter(both, one) && isTighter(both, other));
        if (isTighter(one, other)) assert.ok(isTighter(one, both));
      }),
    );
  });

  it("take the stricter mode, what both allow, and all that either forbids", () => {
    const both = tightenGuardrails(
      makeGuardrails({ mode: "open", models: ["a", "b"], neverSend: ["x"], sendContext: true, retentionDays: 30 }),
      makeGuardrails({ mode: "masked", models: ["b", "c"], neverSend: ["y"], sendContext: false }),
    );
    assert.deepEqual(both.ai, { mode: "masked", models: ["b"], neverSend: ["x", "y"], sendContext: false });
    assert.equal(both.retentionDays, 30);
  });
});
