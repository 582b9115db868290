import assert from "node:assert/strict";
import type { AiFault } from "../../../../shared/domain/ai-run.ts";
import type { ModelFault } from "../../../../shared/domain/model-call.ts";
import { err, ok } from "../../../../shared/result.ts";
import { createAiWorld, jobOf, prepare, send, themes, themesAnswer, untilJob } from "../../../helpers/ai-world.ts";
import { answerOf, fakeModel, type Said } from "../../../helpers/fake-model.ts";

const faults: readonly ModelFault[] = [
  { kind: "badKey", detail: "invalid x-api-key" },
  { kind: "browserForbidden" },
  { kind: "noCredit", detail: "credit balance is too low" },
  { kind: "originForbidden", setting: "OLLAMA_ORIGINS=chrome-extension://*" },
  { kind: "noModel", model: "model-a" },
  { kind: "tooLarge" },
  { kind: "refusedRequest", status: 400, detail: "max_tokens" },
  { kind: "slowDown" },
  { kind: "slowDown", wait: 3_600 },
  { kind: "busy", status: 529 },
  { kind: "unreachable" },
  { kind: "stalled" },
  { kind: "cut" },
  { kind: "malformed" },
  { kind: "oversized" },
  { kind: "empty" },
];

describe("a call without an answer", () => {
  for (const fault of faults)
    it(`ends as ${JSON.stringify(fault)}, with what was asked kept`, async () => {
      const model = fakeModel(fault);
      const world = await createAiWorld(model);

      const job = await untilJob(world, await send(world));

      assert.equal(job.state, "failed");
      assert.deepEqual(job.fault, fault);
      assert.deepEqual(job.task, themes);
      assert.equal(job.outcome, undefined);
      assert.equal(model.sent.length, 1);
      assert.deepEqual(
        (await world.api.aiRuns()).map(({ outcome }) => outcome),
        ["failed"],
      );
    });

  it("may be made once more: the same bytes, a new yes and a new line in the log", async () => {
    const model = fakeModel({ kind: "unreachable" }, themesAnswer({}));
    const world = await createAiWorld(model);
    const jobId = await send(world);
    await untilJob(world, jobId);

    assert.deepEqual(await world.api.retryAi(jobId), ok(null));

    const job = await untilJob(world, jobId);
    assert.equal(job.state, "done");
    assert.equal(job.fault, undefined);
    assert.equal(model.sent.length, 2);
    assert.equal(model.sent[0], model.sent[1]);
    const runs = await world.api.aiRuns();
    assert.deepEqual(
      runs.map(({ outcome }) => outcome),
      ["done", "failed"],
    );
    assert.ok((runs[0]?.previewConfirmedAt ?? "") > (runs[1]?.previewConfirmedAt ?? ""));
  });

  it("is not made once more after a note changed, nor while the ground rules forbid it", async () => {
    const model = fakeModel({ kind: "unreachable" });
    const world = await createAiWorld(model);
    const jobId = await send(world);
    await untilJob(world, jobId);
    const [id] = world.noteIds;
    assert(id);

    await world.api.saveAi({ mode: "off" });
    assert.deepEqual(await world.api.retryAi(jobId), err({ kind: "blocked", rule: "personal", detail: "off" }));
    await world.api.saveAi({ mode: "masked" });
    await world.api.editCapture(id, { text: "Iets heel anders" });
    assert.deepEqual(await world.api.retryAi(jobId), err({ kind: "changed" }));

    assert.equal((await jobOf(world, jobId))?.state, "failed");
    assert.equal(model.sent.length, 1);
  });

  it("waits once, visibly, for a server that asks for a short pause", async () => {
    const model = fakeModel({ kind: "slowDown", wait: 12 }, themesAnswer({}));
    const world = await createAiWorld(model);
    const jobId = await send(world);

    const waiting = await untilJob(world, jobId, ({ state, fault }) => state === "queued" && fault !== undefined);
    assert.deepEqual(waiting.fault, { kind: "slowDown", wait: 12 });
    await world.timers.goOff(12_000);

    const job = await untilJob(world, jobId);
    assert.equal(job.state, "done");
    assert.equal(job.fault, undefined);
    assert.equal(model.sent.length, 2);
  });

  it("does not wait twice", async () => {
    const model = fakeModel({ kind: "slowDown", wait: 12 }, { kind: "slowDown", wait: 12 });
    const world = await createAiWorld(model);
    const jobId = await send(world);
    await untilJob(world, jobId, ({ state, fault }) => state === "queued" && fault !== undefined);

    await world.timers.goOff(12_000);

    const job = await untilJob(world, jobId);
    assert.equal(job.state, "failed");
    assert.equal(model.sent.length, 2);
  });
});

describe("what a call without an answer takes of the month", () => {
  const usedAfter = async (fault: ModelFault): Promise<readonly [used: number, estimated: number]> => {
    const world = await createAiWorld(fakeModel(fault));
    const { tokens } = await prepare(world);
    await untilJob(world, await send(world));
    return [(await world.api.ai()).used, tokens.input + tokens.mostOutput];
  };

  it("is nothing where the server turned it away", async () => {
    for (const fault of [{ kind: "badKey" }, { kind: "noModel", model: "model-a" }, { kind: "slowDown" }] as const)
      assert.equal((await usedAfter(fault))[0], 0, fault.kind);
  });

  it("is what was estimated where nobody knows how far it came", async () => {
    for (const fault of [{ kind: "cut" }, { kind: "stalled" }, { kind: "busy", status: 529 }] as const) {
      const [used, estimated] = await usedAfter(fault);
      assert.equal(used, estimated, fault.kind);
    }
  });
});

describe("an answer that is no use", () => {
  const ends: readonly (readonly [AiFault["kind"], Said, string])[] = [
    ["refusal", async () => ok({ ...answerOf("Nee."), stop: "refusal" }), "refused"],
    ["length", async () => ok({ ...answerOf(themesAnswer({})), stop: "length" }), "failed"],
    ["empty", "  \n", "failed"],
  ];
  for (const [kind, said, outcome] of ends)
    it(`ends as "${kind}", without anything kept of it or a second request`, async () => {
      const model = fakeModel(said);
      const world = await createAiWorld(model);

      const job = await untilJob(world, await send(world));

      assert.deepEqual([job.state, job.fault], ["failed", { kind }]);
      assert.equal(job.outcome, undefined);
      assert.equal(model.sent.length, 1);
      assert.equal((await world.api.aiRuns())[0]?.outcome, outcome);
    });

  it("is sent back once with what is wrong, and nothing else that was not shown", async () => {
    const wrong = "Ik weet het niet.";
    const model = fakeModel(wrong, themesAnswer({}));
    const world = await createAiWorld(model);

    const job = await untilJob(world, await send(world));

    assert.equal(job.state, "done");
    const [first, repair] = model.sent.map((body) => JSON.parse(body) as { readonly messages: readonly object[] });
    assert(first && repair);
    assert.deepEqual(repair.messages.slice(0, 1), first.messages);
    assert.deepEqual(repair.messages[1], { role: "assistant", content: wrong });
    assert.deepEqual({ ...repair, messages: [] }, { ...first, messages: [] });
    const [run, ...more] = await world.api.aiRuns();
    assert.equal(more.length, 0);
    assert.deepEqual(run?.usage, { input: 1_800, output: 200 });
    assert.equal(run.checks["repairProblems"], "1");
    assert.match(run.checks["repairHash"] ?? "", /^[\da-f]{64}$/);
  });

  it("is not sent back a second time", async () => {
    const model = fakeModel("Geen idee.", "Nog steeds niet.");
    const world = await createAiWorld(model);

    const job = await untilJob(world, await send(world));

    assert.deepEqual([job.state, job.fault], ["failed", { kind: "notUsable" }]);
    assert.equal(model.sent.length, 2);
  });

  it("is not sent back where that would go over the budget", async () => {
    const model = fakeModel("Geen idee. ".repeat(2_000));
    const world = await createAiWorld(model);
    const { tokens } = await (async () => {
      const prepared = await world.api.prepareAi(themes, { leftOut: [], sendCopied: false });
      assert(prepared.ok);
      return prepared.value;
    })();
    await world.api.saveAi({ callBudget: tokens.input + tokens.mostOutput + 100 });

    const job = await untilJob(world, await send(world));

    assert.deepEqual([job.state, job.fault], ["failed", { kind: "notUsable" }]);
    assert.equal(model.sent.length, 1);
  });

  it("in part leaves what stands, and says how much was left out and why", async () => {
    const model = fakeModel(themesAnswer({}, { title: "Iets met één notitie", notes: ["c3"] }, { notes: ["c99"] }));
    const world = await createAiWorld(model);

    const job = await untilJob(world, await send(world));

    assert(job.outcome?.purpose === "themes");
    assert.equal(job.outcome.themes.length, 1);
    assert.ok(job.outcome.dropped.length >= 2);
    const [run] = await world.api.aiRuns();
    const counted = Object.entries(run?.checks ?? {}).filter(([name]) => name.startsWith("dropped."));
    assert.equal(
      counted.reduce((sum, [, count]) => sum + Number(count), 0),
      job.outcome.dropped.length,
    );
    assert.equal(model.sent.length, 1);
  });
});
