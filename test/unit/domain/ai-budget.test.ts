import assert from "node:assert/strict";
import fc from "fast-check";
import { checkBudget, estimateCheck, usedInMonth } from "../../../shared/domain/ai-budget.ts";
import type { AiRun } from "../../../shared/domain/ai-run.ts";
import { localDay } from "../../../shared/domain/days.ts";

type Counted = Pick<AiRun, "previewConfirmedAt" | "usage" | "checks">;
const run = (at: string, given: Partial<Counted> = {}): Counted => ({ previewConfirmedAt: at, checks: {}, ...given });
const inAmsterdam = (at: string) => localDay(at, 60);
const none = { tokens: 0, uncounted: 0 };

describe("what a month used", () => {
  it("is what the servers counted, else what was estimated", () => {
    const runs = [
      run("2026-11-03T10:00:00.000Z", { usage: { input: 900, output: 100 }, checks: { [estimateCheck]: "5000" } }),
      run("2026-11-04T10:00:00.000Z", { checks: { [estimateCheck]: "400" } }),
    ];
    assert.deepEqual(usedInMonth(runs, "2026-11-28", inAmsterdam), { tokens: 1_400, uncounted: 0 });
  });

  it("says of how many runs nobody knows", () => {
    const runs = [
      run("2026-11-03T10:00:00.000Z"),
      run("2026-11-03T10:00:00.000Z", { checks: { [estimateCheck]: "x" } }),
    ];
    assert.deepEqual(usedInMonth(runs, "2026-11-28", inAmsterdam), { tokens: 0, uncounted: 2 });
  });

  it("goes by the local day: late on the last evening in UTC it is the next month here", () => {
    const usage = { input: 10, output: 0 };
    const runs = [run("2026-10-31T23:30:00.000Z", { usage }), run("2026-11-30T23:30:00.000Z", { usage })];
    assert.equal(usedInMonth(runs, "2026-11-01", inAmsterdam).tokens, 10);
    assert.equal(usedInMonth(runs, "2026-12-01", inAmsterdam).tokens, 10);
    assert.equal(usedInMonth(runs, "2025-11-01", inAmsterdam).tokens, 0);
  });
});

describe("the budget", () => {
  const budget = { callBudget: 1_000, monthBudget: 5_000 };

  it("lets a call through that fits to the last token", () => {
    assert.deepEqual(checkBudget({ input: 600, mostOutput: 400 }, { ...none, tokens: 4_000 }, budget), {
      ok: true,
      value: { left: 0 },
    });
  });

  it("stops a call that is too large by itself", () => {
    assert.deepEqual(checkBudget({ input: 601, mostOutput: 400 }, none, budget), {
      ok: false,
      error: { kind: "budget", of: "call", needs: 1_001, left: 1_000 },
    });
  });

  it("stops a call that this month has no room for, and says what is left", () => {
    assert.deepEqual(checkBudget({ input: 100, mostOutput: 400 }, { ...none, tokens: 4_501 }, budget), {
      ok: false,
      error: { kind: "budget", of: "month", needs: 500, left: 499 },
    });
    const over = checkBudget({ input: 1, mostOutput: 0 }, { ...none, tokens: 9_000 }, budget);
    assert.equal(!over.ok && over.error.left, 0);
  });

  it("stops everything when it is no number", () => {
    for (const broken of [{ callBudget: NaN }, { monthBudget: NaN }, { callBudget: -1 }])
      assert(!checkBudget({ input: 1, mostOutput: 1 }, none, { ...budget, ...broken }).ok);
    assert(!checkBudget({ input: NaN, mostOutput: 1 }, none, budget).ok);
  });

  it("is never exceeded, however many calls follow each other", () => {
    const call = fc.record({ input: fc.nat(900), mostOutput: fc.nat(900) });
    fc.assert(
      fc.property(fc.array(call, { maxLength: 40 }), (calls) => {
        let tokens = 0;
        for (const wanted of calls)
          if (checkBudget(wanted, { tokens, uncounted: 0 }, budget).ok) tokens += wanted.input + wanted.mostOutput;
        assert(tokens <= budget.monthBudget);
      }),
    );
  });
});
