import assert from "node:assert/strict";
import { loadModel } from "../../../../../shared/coach/model/providers/load-model.ts";
import { startMessagesServer } from "../../../../helpers/messages-server/messages-server.ts";
import { say } from "../../../../helpers/messages-server/script.ts";
import { question } from "./with-model.ts";

describe("loading a model", () => {
  it("takes Anthropic for Anthropic, whatever address an earlier choice left", async () => {
    const model = await loadModel({ provider: "anthropic", baseUrl: "http://127.0.0.1:1", key: "k", origin: "" });
    assert.equal(model.host, "api.anthropic.com");
  });

  it("asks a compatible server at its address, with a key that was pasted with a line end", async () => {
    const server = await startMessagesServer({ answer: () => say("ok") });
    try {
      const model = await loadModel({
        provider: "compatible",
        baseUrl: `${server.url}/v1/`,
        key: " sk-test-1\n",
        origin: "",
      });
      assert.equal(model.host, new URL(server.url).host);
      const watch = { onText: () => undefined, signal: new AbortController().signal };
      assert.equal((await model.send(model.bodyOf(question), watch)).ok, true);
      assert.equal(server.requests[0]?.headers.authorization, "Bearer sk-test-1");
      assert.deepEqual(server.problems, []);
    } finally {
      await server.close();
    }
  });

  it("refuses an address that was not checked", async () => {
    const choice = { provider: "compatible", baseUrl: "http://ai.example", key: "", origin: "" } as const;
    await assert.rejects(loadModel(choice), /no address/);
  });
});
