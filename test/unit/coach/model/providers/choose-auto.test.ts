import assert from "node:assert/strict";
import { chooseAuto } from "../../../../../shared/coach/model/providers/choose-auto.ts";

const models = [
  { id: "claude-sonnet-6", name: "Sonnet 6", line: "sonnet" },
  { id: "claude-haiku-6", name: "Haiku 6", line: "haiku" },
  { id: "claude-opus-6", name: "Opus 6", line: "opus" },
];

describe("the model that auto stands for", () => {
  it("is the newest of the line that drafts are made with, or of the quick one", () => {
    assert.equal(chooseAuto("anthropic", models), "claude-sonnet-6");
    assert.equal(chooseAuto("anthropic", models, "haiku"), "claude-haiku-6");
  });

  it("is never one of a dearer line when its own line is not offered", () => {
    const dear = models.filter(({ line }) => line === "opus");
    assert.equal(chooseAuto("anthropic", dear), "claude-sonnet-5-5");
    assert.equal(chooseAuto("anthropic", [], "haiku"), "claude-haiku-5-5");
  });

  it("is the first one of a server without lines, and none where there is none", () => {
    assert.equal(chooseAuto("compatible", [{ id: "qwen3:8b", name: "qwen3:8b" }]), "qwen3:8b");
    assert.equal(chooseAuto("compatible", models), "claude-sonnet-6");
    assert.equal(chooseAuto("compatible", []), undefined);
  });
});
