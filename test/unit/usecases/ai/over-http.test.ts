import assert from "node:assert/strict";
import { loadModel } from "../../../../shared/coach/model/providers/load-model.ts";
import { ok } from "../../../../shared/result.ts";
import { createAiWorld, prepare, themes, themesAnswer, untilJob, type AiWorld } from "../../../helpers/ai-world.ts";
import { fakeModel, memorySecrets } from "../../../helpers/fake-model.ts";
import {
  startMessagesServer,
  type MessagesServer,
  type ServerPlan,
} from "../../../helpers/messages-server/messages-server.ts";
import { fault, goWrong, refuse, runOut, say, type Script } from "../../../helpers/messages-server/script.ts";

/** A world that asks a server on this machine, with a key for it. */
const withServer = async (
  plan: Pick<ServerPlan, "answer">,
  use: (server: MessagesServer, world: AiWorld) => Promise<void>,
): Promise<void> => {
  const server = await startMessagesServer({ ...plan, models: [{ data: [{ id: "model-a" }], has_more: false }] });
  try {
    const made = await createAiWorld(fakeModel());
    const world = made.reopen({
      loadModel: async ({ provider, baseUrl, key }) => {
        assert(provider !== "vscode");
        return loadModel({ provider, baseUrl, key, origin: "" });
      },
      secrets: memorySecrets(),
      wait: made.timers.wait,
    });
    assert((await world.api.saveAi({ baseUrl: server.url })).ok);
    await use(server, { ...world, timers: made.timers, noteIds: made.noteIds });
    assert.deepEqual(server.problems, []);
  } finally {
    await server.close();
  }
};

const answers = (...scripts: readonly Script[]): ServerPlan["answer"] => {
  const left = [...scripts];
  return () => {
    const script = left.shift();
    assert(script, "a request too many");
    return script;
  };
};

const sendShown = async (world: AiWorld) => {
  const preview = await prepare(world, themes);
  const sent = await world.api.sendAi(preview.token, preview.hash);
  assert(sent.ok);
  return { preview, job: await untilJob(world, sent.value) };
};

describe("a question over HTTP", () => {
  it("is on the wire as it was shown, byte for byte, once; and its key is in no byte of it", async () => {
    await withServer({ answer: answers(say(themesAnswer({}))) }, async (server, world) => {
      assert((await world.api.keepAiKey("sk-kanarie-1", "session")).ok);
      const asked = server.requests.length;

      const { preview, job } = await sendShown(world);

      assert.equal(job.state, "done", JSON.stringify(job));
      const [request, ...more] = server.requests.slice(asked);
      assert.equal(more.length, 0);
      assert.equal(request?.text, preview.body);
      assert.equal(request.headers.authorization, "Bearer sk-kanarie-1");
      assert.ok(!preview.body.includes("kanarie"));
      assert.equal(preview.host, new URL(server.url).host);
    });
  });

  it("asks nobody anything before the yes", async () => {
    await withServer({ answer: answers() }, async (server, world) => {
      await prepare(world, themes);
      await world.api.ai();
      assert.deepEqual(server.requests, []);
    });
  });

  const ends: readonly (readonly [string, Script, object])[] = [
    ["a wrong key", fault(401, { message: "invalid x-api-key" }), { kind: "badKey", detail: "invalid x-api-key" }],
    [
      "a model that is not there",
      fault(404, { message: "model: model-a" }),
      { kind: "noModel", model: "model-a", detail: "model: model-a" },
    ],
    ["a server that has too much to do", fault(529), { kind: "busy", status: 529 }],
    ["a stream that is cut", goWrong("cut"), { kind: "cut" }],
    ["a refusal", refuse("Nee."), { kind: "refusal" }],
    ["an answer that ran out of tokens", runOut('{"themes": ['), { kind: "length" }],
  ];
  for (const [what, script, expected] of ends)
    it(`ends in a clear state with ${what}, and may be asked again`, async () => {
      await withServer({ answer: answers(script, say(themesAnswer({}))) }, async (server, world) => {
        const { job } = await sendShown(world);

        assert.equal(job.state, "failed");
        assert.equal(server.requests.length, 1);
        for (const [field, value] of Object.entries(expected))
          assert.deepEqual(Reflect.get(Object(job.fault), field), value, JSON.stringify(job.fault));

        assert.deepEqual(await world.api.retryAi(job.id), ok(null));
        assert.equal((await untilJob(world, job.id)).state, "done");
        assert.equal(server.requests[0]?.text, server.requests[1]?.text);
      });
    });

  it("is cut off on the wire when it is cancelled", async () => {
    await withServer({ answer: answers(goWrong("staysOpen")) }, async (server, world) => {
      const { token, hash } = await prepare(world, themes);
      const sent = await world.api.sendAi(token, hash);
      assert(sent.ok);
      await untilJob(world, sent.value, ({ attempts }) => attempts === 1);

      await world.api.cancelAi(sent.value);

      assert.equal((await untilJob(world, sent.value)).state, "cancelled");
      assert.ok(server.requests.length <= 1);
    });
  });
});
