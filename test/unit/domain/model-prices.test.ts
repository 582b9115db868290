import assert from "node:assert/strict";
import { costOf, priceOf, pricesOf } from "../../../shared/domain/model-prices.ts";
import { isDay } from "../../../shared/domain/days.ts";

describe("what a call costs at most", () => {
  it("is the question and the longest answer, with the day of the prices", () => {
    const cost = costOf({ provider: "anthropic", model: "claude-opus-5-5" }, { input: 500_000, mostOutput: 100_000 });
    assert.deepEqual(cost, { most: 4, pricesOf });
    assert(isDay(pricesOf));
  });

  it("knows a model also by the day it was made, but no line that only begins the same", () => {
    assert.deepEqual(priceOf("anthropic", "claude-haiku-4-5-20251001"), { input: 1, output: 5 });
    assert.notDeepEqual(priceOf("anthropic", "claude-opus-5"), priceOf("anthropic", "claude-opus-5-5"));
    assert.equal(priceOf("anthropic", "claude-opus-5-9"), undefined);
  });

  it("is not said where it is not known", () => {
    const tokens = { input: 1_000, mostOutput: 1_000 };
    for (const model of ["auto", "", "constructor"])
      assert.equal(costOf({ provider: "anthropic", model }, tokens), undefined);
    for (const provider of ["compatible", "vscode", "paste"] as const)
      assert.equal(costOf({ provider, model: "claude-opus-5-5" }, tokens), undefined);
    const haiku = { provider: "anthropic", model: "claude-haiku-5-5" } as const;
    assert(costOf(haiku, { input: 100_000, mostOutput: 1 }));
    assert.equal(costOf(haiku, { input: 100_001, mostOutput: 1 }), undefined);
  });
});
