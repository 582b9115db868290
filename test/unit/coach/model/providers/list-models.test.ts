import assert from "node:assert/strict";
import { fault, say, silence, unknownOrigin } from "../../../../helpers/messages-server/script.ts";
import { withModel } from "./with-model.ts";

const signal = new AbortController().signal;
const answer = () => say("ok");

describe("asking a server for its models", () => {
  it("reads every page and puts the newest of each line first", async () => {
    await withModel({ answer }, async ({ server, model }) => {
      const offered = await model.models(signal);
      assert.deepEqual(offered.ok && offered.value.map(({ id, line }) => `${id} ${line ?? "-"}`), [
        "claude-sonnet-5-5 sonnet",
        "claude-haiku-5-5 haiku",
        "claude-opus-5-5 opus",
        "claude-sonnet-5-0 -",
        "claude-sonnet-4-6 -",
      ]);
      assert.deepEqual(
        server.requests.map(({ query }) => query),
        ["?limit=100", "?limit=100&after_id=claude-sonnet-4-6"],
      );
      assert.deepEqual(server.problems, []);
    });
  });

  it("asks another server without what only Anthropic knows", async () => {
    const models = [{ object: "list", data: [{ id: "qwen3:8b", object: "model", created: 1 }] }];
    const test = withModel(
      { answer, models },
      async ({ server, model }) => {
        assert.deepEqual(await model.models(signal), { ok: true, value: [{ id: "qwen3:8b", name: "qwen3:8b" }] });
        assert.equal(server.requests[0]?.query, "");
        assert.equal(server.requests[0]?.headers.authorization, undefined);
        assert.deepEqual(server.problems, []);
      },
      { kind: "compatible", key: "" },
    );
    await test;
  });

  it("ends when the pages go in a circle", async () => {
    const page = { data: [{ id: "a" }], has_more: true, last_id: "a" };
    await withModel({ answer, models: [page, page] }, async ({ server, model }) => {
      assert.deepEqual(await model.models(signal), { ok: true, value: [{ id: "a", name: "a" }] });
      assert.equal(server.requests.length, 2);
    });
  });

  it("tells a key that does not work, before anything else is sent with it", async () => {
    await withModel({ answer, models: fault(401, { message: "invalid bearer token" }) }, async ({ model }) => {
      const refused = { ok: false, error: { kind: "badKey", detail: "invalid bearer token" } };
      assert.deepEqual(await model.models(signal), refused);
    });
  });

  it("sends nothing with a key that cannot be one", async () => {
    await withModel(
      { answer },
      async ({ server, model, ask }) => {
        assert.deepEqual(await model.models(signal), { ok: false, error: { kind: "badKey" } });
        assert.deepEqual(await ask(), { ok: false, error: { kind: "badKey" } });
        assert.equal(server.requests.length, 0);
      },
      { key: "sk-test… and more" },
    );
  });

  it("names what to set when a local server lets this extension not in", async () => {
    await withModel(
      { answer, models: unknownOrigin },
      async ({ model }) => {
        const setting = "OLLAMA_ORIGINS=chrome-extension://abcdefgh";
        assert.deepEqual(await model.models(signal), { ok: false, error: { kind: "originForbidden", setting } });
      },
      { kind: "compatible" },
    );
  });

  it("calls a list that the server does not have a refused request, and something else malformed", async () => {
    await withModel({ answer, models: fault(404, { body: "404 page not found" }) }, async ({ model }) => {
      const error = { kind: "refusedRequest", status: 404, detail: "404 page not found" };
      assert.deepEqual(await model.models(signal), { ok: false, error });
    });
    const page = { kind: "raw", type: "text/html", body: "<html>Sign in</html>" } as const;
    await withModel({ answer, models: page }, async ({ model }) => {
      assert.deepEqual(await model.models(signal), { ok: false, error: { kind: "malformed" } });
    });
  });

  it("ends by the person's hand, or when nothing comes", async () => {
    await withModel({ answer, models: silence }, async ({ model, timer }) => {
      const asked = model.models(signal);
      timer.pass(60_000);
      assert.deepEqual(await asked, { ok: false, error: { kind: "stalled" } });
      assert.deepEqual(timer.running(), []);
      const stop = new AbortController();
      const stopped = model.models(stop.signal);
      stop.abort();
      assert.deepEqual(await stopped, { ok: false, error: { kind: "cancelled" } });
    });
  });
});
