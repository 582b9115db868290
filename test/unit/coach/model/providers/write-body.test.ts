import assert from "node:assert/strict";
import { writeBody } from "../../../../../shared/coach/model/providers/write-body.ts";
import { question } from "./with-model.ts";

describe("the text that is sent", () => {
  it("has for Anthropic the schema as a field, and a mark behind each block that can be kept", () => {
    assert.deepEqual(JSON.parse(writeBody("anthropic", question)), {
      model: "claude-sonnet-5-5",
      max_tokens: 4_000,
      stream: true,
      system: question.system.map((text) => ({ type: "text", text, cache_control: { type: "ephemeral" } })),
      messages: question.messages,
      output_config: { format: { type: "json_schema", schema: question.schema } },
    });
  });

  it("has at most the four marks that are taken", () => {
    const body = writeBody("anthropic", { ...question, system: ["a", "b", "c", "d", "e"] });
    assert.equal(body.split("cache_control").length - 1, 4);
  });

  it("has for other servers only what all of them know", () => {
    assert.deepEqual(JSON.parse(writeBody("compatible", question)), {
      model: "claude-sonnet-5-5",
      max_tokens: 4_000,
      stream: true,
      system: question.system.join("\n\n"),
      messages: question.messages,
    });
  });

  it("is the same for the same question, byte for byte", () => {
    assert.equal(writeBody("anthropic", question), writeBody("anthropic", structuredClone(question)));
  });
});
