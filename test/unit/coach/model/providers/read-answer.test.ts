import assert from "node:assert/strict";
import type { Message } from "@anthropic-ai/sdk/resources/messages";
import { readAnswer } from "../../../../../shared/coach/model/providers/read-answer.ts";

const modelOf = (model: unknown): string | undefined => {
  // Only what is read of a message, and a model of any kind: a server may say anything.
  const message = { stop_reason: "end_turn", content: [{ type: "text", text: "Ja." }], usage: {}, model } as Message;
  const read = readAnswer(message);
  return read.ok ? read.value.model : undefined;
};

describe("the model that answered", () => {
  it("has the name its server gives it, cut where it is no name any more", () => {
    assert.equal(modelOf(" model-a "), "model-a");
    assert.equal(modelOf("m".repeat(5_000))?.length, 200);
  });

  it("has no name when the server says none", () => {
    assert.equal(modelOf(undefined), "");
    assert.equal(modelOf(7), "");
  });
});
