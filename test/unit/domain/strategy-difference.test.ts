import assert from "node:assert/strict";
import fc from "fast-check";
import { contentOfStrategy, type StrategyContent } from "../../../shared/domain/strategy-content.ts";
import { isSameStrategy, strategyDifference } from "../../../shared/domain/strategy-difference.ts";
import { makeGuardrails, makeStrategy } from "../../helpers/make-strategy.ts";
import { anyStrategy } from "../exchange/strategy/any-strategy.ts";

const base = contentOfStrategy(makeStrategy());
const guarded = (given: Parameters<typeof makeGuardrails>[0]): StrategyContent => ({
  ...base,
  guardrails: makeGuardrails(given),
});
const between = (before: Parameters<typeof makeGuardrails>[0], after: Parameters<typeof makeGuardrails>[0]) =>
  strategyDifference(guarded(before), guarded(after)).map(({ field, effect }) => [field, effect]);

describe("what two versions of the ground rules differ in", () => {
  it("is nothing between the same, and the number of the version does not count", () => {
    assert.deepEqual(strategyDifference(base, { ...base, version: 7 }), []);
    assert.ok(isSameStrategy(base, { ...base, version: 7 }));
    assert.ok(!isSameStrategy(base, { ...base, how: "Anders" }));
  });

  it("says of every guardrail whether more or less may happen", () => {
    const looser: readonly (readonly [Parameters<typeof makeGuardrails>[0], Parameters<typeof makeGuardrails>[0]])[] = [
      [{ mode: "off" }, { mode: "masked" }],
      [{ mode: "masked" }, { mode: "open" }],
      [{ models: ["a"] }, { models: ["a", "b"] }],
      [{ neverSend: ["a", "b"] }, { neverSend: ["a"] }],
      [{ sendContext: false }, { sendContext: true }],
      [{ allow: [] }, { allow: ["json"] }],
      [{ neverInclude: ["a"] }, { neverInclude: [] }],
      [{ retentionDays: 30 }, { retentionDays: 60 }],
      [{ retentionDays: 30 }, {}],
    ];
    for (const [tight, loose] of looser) {
      const [[field] = []] = between(tight, loose);
      assert.deepEqual(between(tight, loose), [[field, "looser"]]);
      assert.deepEqual(between(loose, tight), [[field, "tighter"]]);
    }
  });

  it("counts a list in which something was allowed and something else taken away as looser", () => {
    assert.deepEqual(between({ models: ["a"] }, { models: ["b"] }), [["models", "looser"]]);
    assert.deepEqual(between({ neverSend: ["a"] }, { neverSend: ["b"] }), [["neverSend", "looser"]]);
  });

  it("names what was taken out and what came in", () => {
    const after = { ...base, themes: [], why: "Omdat" };
    assert.deepEqual(strategyDifference(base, after), [
      { field: "why", effect: "other", removed: [base.why], added: ["Omdat"] },
      { field: "themes", effect: "other", removed: ["Op tijd weten, spec"], added: [] },
    ]);
  });

  it("is tighter in every limit where there were no ground rules, also where nothing is allowed", () => {
    const found = strategyDifference(undefined, guarded({ models: [], allow: [] }));
    const limits = found.filter(({ effect }) => effect === "tighter").map(({ field }) => field);
    assert.deepEqual(limits, ["aiMode", "models", "neverSend", "sendContext", "exportAllow", "neverInclude"]);
    assert.ok(!found.some(({ effect }) => effect === "looser"));
  });

  it("is never empty between two that say different things, but for the order of a list", () => {
    fc.assert(
      fc.property(anyStrategy, anyStrategy, (one, other) => {
        assert.deepEqual(strategyDifference(one, one), []);
        if (strategyDifference(one, other).length > 0) assert.ok(!isSameStrategy(one, other));
      }),
    );
  });
});
