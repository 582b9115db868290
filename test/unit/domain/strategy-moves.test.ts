import assert from "node:assert/strict";
import fc from "fast-check";
import {
  activateStrategy,
  checkStrategyMove,
  isTighter,
  strategyMoves,
  type StrategyState,
} from "../../../shared/domain/strategy-moves.ts";
import { makeGuardrails, makeStrategy } from "../../helpers/make-strategy.ts";

const states = Object.keys(strategyMoves) as StrategyState[]; // keys of a mapped type are its states
const legal = new Set(["draft active", "active superseded"]);

describe("moving the ground rules", () => {
  for (const from of states)
    for (const to of states)
      it(`${legal.has(`${from} ${to}`) ? "goes" : "does not go"} from ${from} to ${to}`, () =>
        assert.deepEqual(
          checkStrategyMove(makeStrategy({ state: from }), to),
          legal.has(`${from} ${to}`) ? { ok: true, value: null } : { ok: false, error: { kind: "notFrom", from, to } },
        ));

  it("names every section that is missing", () => {
    assert.deepEqual(checkStrategyMove(makeStrategy({ why: "", roles: [], reviewOn: "" }), "active"), {
      ok: false,
      error: { kind: "sectionsMissing", sections: ["why", "roles"] },
    });
  });

  it("supersedes what was in force, and counts the version on", () => {
    const current = makeStrategy({ id: "strategy:old", version: 4, state: "active" });
    const activated = activateStrategy(makeStrategy(), current);

    assert.deepEqual(activated, {
      ok: true,
      value: {
        active: makeStrategy({ version: 5, state: "active" }),
        superseded: { ...current, state: "superseded" },
      },
    });
    const first = activateStrategy(makeStrategy(), undefined);
    assert.deepEqual(first, { ok: true, value: { active: makeStrategy({ state: "active" }) } });
  });

  it("puts nothing in force over rules that are not", () => {
    assert.equal(activateStrategy(makeStrategy(), makeStrategy({ state: "superseded" })).ok, false);
    assert.equal(activateStrategy(makeStrategy({ how: "" }), undefined).ok, false);
  });
});

describe("personal guardrails", () => {
  const strategy = makeGuardrails({ retentionDays: 365 });

  it("may be the same or stricter in any part", () => {
    for (const given of [
      {},
      { mode: "off" },
      { models: ["model-a"] },
      { models: [] },
      { neverSend: ["zaaknummer", "adres"] },
      { allow: [] },
      { neverInclude: ["persoonsgegevens", "namen"] },
      { retentionDays: 30 },
    ] as const)
      assert(isTighter(makeGuardrails({ retentionDays: 365, ...given }), strategy), JSON.stringify(given));
  });

  it("may be looser in none", () => {
    for (const given of [
      { mode: "open" },
      { models: ["model-a", "model-c"] },
      { neverSend: [] },
      { sendContext: true },
      { allow: ["markdown", "json"] },
      { neverInclude: [] },
      { retentionDays: 366 },
    ] as const)
      assert(!isTighter(makeGuardrails({ retentionDays: 365, ...given }), strategy), JSON.stringify(given));
    assert(!isTighter(makeGuardrails(), strategy), "kept for ever");
  });

  it("stay tighter down a chain, and are as tight as themselves", () => {
    const names = fc.subarray(["a", "b", "c"]);
    const guardrails = fc
      .record({
        mode: fc.constantFrom("off" as const, "masked" as const, "open" as const),
        models: names,
        neverSend: names,
        sendContext: fc.boolean(),
        allow: names,
        neverInclude: names,
        retentionDays: fc.integer({ min: 1, max: 3 }),
      })
      .map(makeGuardrails);
    fc.assert(
      fc.property(guardrails, guardrails, guardrails, (a, b, c) => {
        assert(isTighter(a, a));
        if (isTighter(a, b) && isTighter(b, c)) assert(isTighter(a, c));
      }),
      { numRuns: 2_000 },
    );
  });
});
