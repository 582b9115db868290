import assert from "node:assert/strict";
import { allowedModels, allowsProvider } from "../../../../shared/ui/ai/allowed-models.ts";

const frame = (...models: readonly string[]) => ({ frame: { version: 2, mode: "masked" as const, models } });

describe("what the ground rules leave to choose", () => {
  it("is everything where there are none", () => {
    assert.equal(allowedModels({}), undefined);
    assert.ok(allowsProvider({}, "anthropic") && allowsProvider({}, "paste"));
  });

  it("is copying alone where they name no model, and is then no model", () => {
    assert.ok(allowsProvider(frame("paste"), "paste"));
    assert.ok(!allowsProvider(frame("paste"), "anthropic"));
    assert.deepEqual(allowedModels(frame("paste")), []);
  });

  it("is a named model without copying where they do not name that", () => {
    assert.ok(allowsProvider(frame("sample-model"), "compatible"));
    assert.ok(!allowsProvider(frame("sample-model"), "paste"));
  });

  it("is nothing where they name nothing", () => {
    assert.ok(!allowsProvider(frame(), "paste") && !allowsProvider(frame(), "vscode"));
  });
});
