import assert from "node:assert/strict";
import { faultOfStatus } from "../../../../../shared/coach/model/providers/fault-of-status.ts";
import { loadModel } from "../../../../../shared/coach/model/providers/load-model.ts";
import { compatibleServer } from "../../../../../shared/coach/model/providers/server.ts";
import {
  fault,
  goWrong,
  noBrowsers,
  say,
  unknownOrigin,
  type Script,
} from "../../../../helpers/messages-server/script.ts";
import { question, withModel } from "./with-model.ts";

const faultOf = async (script: Script, changes: Parameters<typeof withModel>[2] = {}): Promise<unknown> => {
  let found: unknown;
  await withModel(
    script,
    async ({ server, ask, timer }) => {
      const answer = await ask();
      found = answer.ok ? answer.value : answer.error;
      // Whatever came, it was asked once, and nothing waits.
      assert.equal(server.requests.length, 1);
      assert.deepEqual(timer.running(), []);
      assert.deepEqual(server.problems, []);
    },
    changes,
  );
  return found;
};

describe("what a server answers instead of an answer", () => {
  it("is told apart by its status", async () => {
    const detail = "no.";
    const told = (status: number) => faultOf(fault(status, { message: detail }));
    assert.deepEqual(await told(401), { kind: "badKey", detail });
    assert.deepEqual(await told(402), { kind: "noCredit", detail });
    assert.deepEqual(await told(404), { kind: "noModel", model: "claude-sonnet-5-5", detail });
    assert.deepEqual(await told(413), { kind: "tooLarge", detail });
    assert.deepEqual(await told(429), { kind: "slowDown" });
    for (const status of [400, 403, 408, 409, 418, 422])
      assert.deepEqual(await told(status), { kind: "refusedRequest", status, detail });
    for (const status of [500, 502, 503, 504, 529]) assert.deepEqual(await told(status), { kind: "busy", status });
  });

  it("is another thing than a bad key when the organisation lets no browser in", async () => {
    const found = await faultOf(noBrowsers);
    assert.equal(Object(found).kind, "browserForbidden");
  });

  it("tells how long to wait, however long, and waits not at all", async () => {
    const waitOf = async (value: string) => faultOf(fault(429, { headers: { "retry-after": value } }));
    assert.deepEqual(await waitOf("30"), { kind: "slowDown", wait: 30 });
    assert.deepEqual(await waitOf("3600"), { kind: "slowDown", wait: 3600 });
    assert.deepEqual(await waitOf("1.2"), { kind: "slowDown", wait: 2 });
    for (const value of ["-5", "soon", "Sat, 28 Nov 2026 12:00:00 GMT", "1e9"])
      assert.deepEqual(await waitOf(value), { kind: "slowDown" });
  });

  it("names what to set when a local server lets this extension not in, but only when it gave no reason", async () => {
    const kind = "compatible";
    const setting = "OLLAMA_ORIGINS=chrome-extension://abcdefgh";
    assert.deepEqual(await faultOf(unknownOrigin, { kind }), { kind: "originForbidden", setting });
    const refused = { kind: "refusedRequest", status: 403 };
    assert.deepEqual(await faultOf(unknownOrigin), refused);
    assert.deepEqual(await faultOf(unknownOrigin, { kind, origin: "" }), refused);
    const detail = "this key may not use that model";
    const body = JSON.stringify({ error: { message: detail } });
    assert.deepEqual(await faultOf(fault(403, { body }), { kind }), { ...refused, detail });
  });

  it("names nothing to set for a server elsewhere", () => {
    const refusal = { status: 403, detail: undefined, retryAfter: null };
    const asking = { server: compatibleServer("https://ai.example"), origin: "chrome-extension://abcdefgh" };
    assert.deepEqual(faultOfStatus(refusal, asking), { kind: "refusedRequest", status: 403 });
  });

  it("says in the server's own words why, in whichever shape they come, and never more than 300 characters", async () => {
    const detailOf = async (body: string) => Object(await faultOf(fault(400, { body }))).detail;
    assert.equal(await detailOf('{"error":"model \\"x\\" not\\nfound"}'), 'model "x" not found');
    assert.equal(await detailOf('{"detail":"not this way"}'), "not this way");
    assert.equal(await detailOf('{"message":"nor that way"}'), "nor that way");
    assert.equal(await detailOf("plain words"), "plain words");
    assert.equal(await detailOf("<html><body>Bad gateway"), undefined);
    assert.equal(await detailOf('{"error":{"code":7}}'), undefined);
    assert.equal(await detailOf(""), undefined);
    assert.equal(await detailOf("😀".repeat(400)), "😀".repeat(300));
    assert.equal(await detailOf("y".repeat(9_000_000)), "y".repeat(300));
    assert.equal(await detailOf("wrong key: sk-test-1."), "wrong key: ….");
  });

  it("may come in the middle of the answer, with the same meaning", async () => {
    const told = (type: string) => faultOf(goWrong("error", 5, { type }));
    assert.deepEqual(await told("overloaded_error"), { kind: "busy", status: 529 });
    assert.deepEqual(await told("rate_limit_error"), { kind: "slowDown" });
    assert.deepEqual(await told("authentication_error"), { kind: "badKey", detail: "scripted in the middle" });
    assert.deepEqual(await told("something_new"), { kind: "busy", status: 500 });
  });

  it("is cut when the bytes end too early, wherever that is", async () => {
    const events = [1, 2, 5, 7, 8, 9];
    for (const after of events) {
      assert.deepEqual(await faultOf(goWrong("end", after)), { kind: "cut" }, `end after ${after}`);
      assert.deepEqual(await faultOf(goWrong("cut", after)), { kind: "cut" }, `cut after ${after}`);
    }
  });

  it("is malformed when it is no stream of this protocol", async () => {
    assert.deepEqual(await faultOf(goWrong("malformed")), { kind: "malformed" });
    for (const body of ["<html>Sign in</html>", '{"ok":true}', "data: {}\n\n", "event: message_stop\ndata: 7\n\n"])
      assert.deepEqual(await faultOf({ kind: "raw", type: "text/event-stream", body }), { kind: "malformed" }, body);
    const odd = 'event: message_start\ndata: {"type":"message_start"}\n\n';
    assert.deepEqual(await faultOf({ kind: "raw", type: "text/event-stream", body: odd }), { kind: "malformed" }, odd);
  });

  it("is printed nowhere, though a console is at hand", async () => {
    const printed: unknown[] = [];
    const kept = { ...console };
    const print = (...words: readonly unknown[]) => void printed.push(...words);
    Object.assign(console, { error: print, warn: print, log: print, info: print, debug: print });
    try {
      await faultOf(goWrong("malformed"));
      await faultOf(fault(400));
    } finally {
      Object.assign(console, kept);
    }
    assert.deepEqual(printed, []);
  });

  it("is oversized beyond what any draft has, in the answer or around it", async () => {
    assert.deepEqual(await faultOf(say("x".repeat(400_001), { piece: 50_000 })), { kind: "oversized" });
    const thinking = "y".repeat(8_000_001);
    assert.deepEqual(await faultOf(say("ok", { thinking })), { kind: "oversized" });
  });

  it("is never looked for elsewhere than where the person said", async () => {
    await withModel(say("ok"), async ({ server: other }) => {
      const script = fault(307, { headers: { location: `${other.url}/v1/messages` } });
      assert.deepEqual(await faultOf(script), { kind: "unreachable" });
      assert.equal(other.requests.length, 0);
    });
  });

  it("is unreachable when nobody listens there", async () => {
    let url = "";
    await withModel(say("ok"), async ({ server }) => void (url = server.url));
    const model = await loadModel({ provider: "compatible", baseUrl: url, key: "", origin: "" });
    const watch = { onText: () => undefined, signal: new AbortController().signal };
    assert.deepEqual(await model.send(model.bodyOf(question), watch), { ok: false, error: { kind: "unreachable" } });
    assert.deepEqual(await model.models(watch.signal), { ok: false, error: { kind: "unreachable" } });
  });
});
