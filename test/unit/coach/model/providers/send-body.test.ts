import assert from "node:assert/strict";
import { goWrong, refuse, runOut, say, sayJson, silence } from "../../../../helpers/messages-server/script.ts";
import { question, withModel } from "./with-model.ts";

describe("asking a model", () => {
  it("hands on every piece as it comes, and the whole without what was thought", async () => {
    const script = sayJson({ themes: ["één", "twee 😀"] }, { thinking: "hm", piece: 3 });
    await withModel(script, async ({ server, ask }) => {
      const pieces: string[] = [];
      const answer = await ask({ onText: (piece) => void pieces.push(piece) });
      const text = '{"themes":["één","twee 😀"]}';
      const usage = { input: 123, output: 50 };
      assert.deepEqual(answer, { ok: true, value: { stop: "end", text, model: "claude-sonnet-5-5", usage } });
      assert.equal(pieces.join(""), text);
      assert.ok(pieces.length > 5);
      assert.deepEqual(server.problems, []);
    });
  });

  it("sends the bytes that were shown, with the key, and nothing about this machine", async () => {
    await withModel(say("ok"), async ({ server, model, ask }) => {
      const body = model.bodyOf({
        ...question,
        messages: [{ role: "user", content: 'half \ud83d, "quoted"\n\u2028' }],
      });
      await ask({ body });
      const [request] = server.requests;
      assert.deepEqual(request?.body, Buffer.from(body));
      assert.equal(request?.headers.authorization, "Bearer sk-test-1");
      assert.equal(request?.headers["anthropic-version"], "2026-10-21");
      assert.equal(request?.headers["anthropic-dangerous-direct-browser-access"], "true");
      assert.doesNotMatch(Object.keys(request?.headers ?? {}).join(" "), /stainless/);
      assert.doesNotMatch(String(request?.headers["user-agent"]), /Anthropic/);
    });
  });

  it("tells a server of another maker less, and no key where there is none", async () => {
    await withModel(
      say("ok"),
      async ({ server, ask }) => {
        assert.equal((await ask()).ok, true);
        const [request] = server.requests;
        assert.equal(request?.headers.authorization, undefined);
        assert.equal(request?.headers["anthropic-dangerous-direct-browser-access"], undefined);
        assert.deepEqual(server.problems, []);
      },
      { kind: "compatible", key: "" },
    );
  });

  it("sends nothing when what would leave is not what was shown", async () => {
    await withModel(say("ok"), async ({ server, model, ask }) => {
      const body = JSON.stringify(JSON.parse(model.bodyOf(question)), undefined, 2);
      await assert.rejects(ask({ body }), /not what was shown/);
      assert.equal(server.requests.length, 0);
    });
  });

  it("takes the end of the answer first: by itself, at the limit, or refused", async () => {
    const stopOf = async (script: Parameters<typeof withModel>[0]) => {
      let stop: string | undefined;
      await withModel(script, async ({ ask }) => {
        const answer = await ask();
        stop = answer.ok ? `${answer.value.stop} ${answer.value.text}` : answer.error.kind;
      });
      return stop;
    };
    assert.equal(await stopOf(say("whole")), "end whole");
    assert.equal(await stopOf(say("whole", { stop: "stop_sequence" })), "end whole");
    assert.equal(await stopOf(runOut("half")), "length half");
    assert.equal(await stopOf(runOut("")), "length ");
    assert.equal(await stopOf(refuse()), "refusal ");
    assert.equal(await stopOf(say("  ")), "empty");
    assert.equal(await stopOf(say("", { thinking: "only thought" })), "empty");
    assert.equal(await stopOf(say("x", { stop: "tool_use" })), "malformed");
    assert.equal(await stopOf(say("x", { stop: null })), "malformed");
  });

  it("is done at the end of the message, also when the server keeps the line open", async () => {
    await withModel(say("whole", { trouble: { kind: "staysOpen", after: 0 } }), async ({ ask, timer }) => {
      assert.equal((await ask()).ok, true);
      assert.deepEqual(timer.running(), []);
    });
  });

  it("throws what goes wrong on this side, and ends the call", async () => {
    await withModel(say("whole"), async ({ ask, timer }) => {
      const onText = () => {
        throw new Error("a bug of ours");
      };
      await assert.rejects(ask({ onText }), /a bug of ours/);
      assert.deepEqual(timer.running(), []);
    });
  });
});

describe("stopping a question", () => {
  const cancelled = { ok: false, error: { kind: "cancelled" } };

  it("before it leaves sends nothing", async () => {
    await withModel(say("ok"), async ({ server, ask }) => {
      assert.deepEqual(await ask({ signal: AbortSignal.abort() }), cancelled);
      assert.equal(server.requests.length, 0);
    });
  });

  it("while nothing came yet ends the connection", async () => {
    const stop = new AbortController();
    const answer = () => {
      stop.abort();
      return silence;
    };
    await withModel({ answer }, async ({ ask, timer }) => {
      assert.deepEqual(await ask({ signal: stop.signal }), cancelled);
      assert.deepEqual(timer.running(), []);
    });
  });

  it("in the middle hands on nothing any more", async () => {
    const stop = new AbortController();
    await withModel(say("one two three four five six seven"), async ({ ask }) => {
      const pieces: string[] = [];
      const onText = (piece: string) => {
        pieces.push(piece);
        stop.abort();
      };
      assert.deepEqual(await ask({ signal: stop.signal, onText }), cancelled);
      assert.equal(pieces.length, 1);
    });
  });
});

describe("an answer that stops coming", () => {
  const stalled = { ok: false, error: { kind: "stalled" } };

  it("is stalled after a minute without a byte", async () => {
    await withModel(goWrong("stall"), async ({ ask, timer }) => {
      const pieces: string[] = [];
      const answer = ask({
        onText: (piece) => {
          if (pieces.push(piece) === 2) timer.pass(60_000);
        },
      });
      assert.deepEqual(await answer, stalled);
      assert.deepEqual(timer.running(), []);
    });
  });

  it("lives as long as pings come, but no longer than a quarter of an hour", async () => {
    await withModel(goWrong("stall"), async ({ server, ask, timer }) => {
      const pieces: string[] = [];
      let answer: ReturnType<typeof ask> | undefined;
      await new Promise<void>((settle) => {
        answer = ask({ onText: (piece) => (pieces.push(piece) === 2 ? settle() : undefined) });
      });
      const before = timer.started();
      server.ping();
      await timer.untilStarted(before + 1);
      assert.deepEqual(timer.running(), [900_000, 60_000]);
      timer.pass(900_000);
      assert.deepEqual(await answer, stalled);
    });
  });

  it("may let the first byte wait a minute, and five where a model is read from the disk first", async () => {
    await withModel(silence, async ({ ask, timer }) => {
      const answer = ask();
      timer.pass(60_000);
      assert.deepEqual(await answer, stalled);
    });
    await withModel(
      silence,
      async ({ ask, timer }) => {
        const answer = ask();
        assert.deepEqual(timer.running(), [900_000, 300_000]);
        timer.pass(300_000);
        assert.deepEqual(await answer, stalled);
      },
      { kind: "compatible" },
    );
  });
});
