import assert from "node:assert/strict";
import { bestFirst, readModelPage } from "../../../../../shared/coach/model/providers/read-model-list.ts";

const idsIn = (page: unknown): readonly string[] | undefined => {
  const read = readModelPage(page);
  return read && bestFirst(read.models).map(({ id }) => id);
};

describe("a list of models", () => {
  it("of Ollama has the one that was fetched last first, and what cannot write last", () => {
    const data = [
      { id: "nomic-embed-text:latest", object: "model", created: 1_790_000_000, owned_by: "library" },
      { id: "llama3.2:3b", object: "model", created: 1_760_000_000, owned_by: "library" },
      { id: "qwen3:8b", object: "model", created: 1_780_000_000, owned_by: "library" },
    ];
    assert.deepEqual(idsIn({ object: "list", data }), ["qwen3:8b", "llama3.2:3b", "nomic-embed-text:latest"]);
  });

  it("of Ollama without a model is empty", () => {
    assert.deepEqual(idsIn({ object: "list", data: null }), []);
  });

  it("of llama.cpp is read once, though it stands there twice", () => {
    const id = "/models/gemma-3-4b-it-Q4_K_M.gguf";
    const page = {
      models: [{ name: id, model: id }],
      object: "list",
      data: [{ id, object: "model", created: 1, meta: null }],
    };
    assert.deepEqual(idsIn(page), [id]);
  });

  it("of LM Studio, vLLM and LiteLLM keeps the order where no time is said", () => {
    const data = [
      { id: "mistral-small", object: "model", owned_by: "organization_owner" },
      { id: "qwen3-coder", object: "model", owned_by: "vllm", root: "qwen3-coder", max_model_len: 32_768 },
      { id: "team-claude", object: "model", created: "soon", owned_by: "openai" },
    ];
    assert.deepEqual(idsIn({ data, object: "list" }), ["mistral-small", "qwen3-coder", "team-claude"]);
  });

  it("may be a bare list, or one of Ollama's own kind", () => {
    assert.deepEqual(idsIn([{ id: "a" }]), ["a"]);
    assert.deepEqual(idsIn({ models: [{ name: "qwen3:8b", model: "qwen3:8b", size: 5 }] }), ["qwen3:8b"]);
  });

  it("leaves out what is no model, and is none when it is something else", () => {
    assert.deepEqual(idsIn({ data: [{ id: "a" }, { id: 7 }, null, "b", {}, { id: " " }] }), ["a"]);
    for (const other of ["<html>", { error: "no" }, undefined, null, 7]) assert.equal(readModelPage(other), undefined);
  });

  it("has no model that was taken away, and one that will be only at the end and in no line", () => {
    const data = [
      { id: "old", line: "sonnet", lifecycle: "retired", created_at: "2026-12-01T00:00:00Z" },
      { id: "last", line: "haiku", lifecycle: "deprecated", created_at: "2026-01-01T00:00:00Z" },
      { id: "leaving", line: "sonnet", lifecycle: "deprecated", created_at: "2026-11-01T00:00:00Z" },
      { id: "new", line: "sonnet", lifecycle: "active", created_at: "2026-10-01T00:00:00Z", display_name: "New" },
    ];
    assert.deepEqual(bestFirst(readModelPage({ data })?.models ?? []), [
      { id: "new", name: "New", line: "sonnet" },
      { id: "leaving", name: "leaving" },
      { id: "last", name: "last" },
    ]);
  });
});
