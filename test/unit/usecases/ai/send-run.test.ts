import assert from "node:assert/strict";
import { sha256 } from "../../../../shared/domain/sha256.ts";
import { err } from "../../../../shared/result.ts";
import {
  createAiWorld,
  jobOf,
  prepare,
  send,
  themes,
  themesAnswer,
  untilJob,
  wishes,
} from "../../../helpers/ai-world.ts";
import { fakeModel } from "../../../helpers/fake-model.ts";

describe("a question that is sent", () => {
  it("is the bytes that were shown, once, and is logged without a word of them", async () => {
    const model = fakeModel(themesAnswer({}));
    const world = await createAiWorld(model);
    const { token, hash, body } = await prepare(world);
    assert.equal(hash, await sha256(body));
    assert.deepEqual(model.sent, []);

    const sent = await world.api.sendAi(token, hash);

    assert(sent.ok);
    const job = await untilJob(world, sent.value);
    assert.equal(job.state, "done", JSON.stringify(job));
    assert.deepEqual(model.sent, [body]);
    assert(job.outcome?.purpose === "themes");
    assert.deepEqual(
      job.outcome.themes.map(({ label, captureIds }) => [label, captureIds.length]),
      [["Wachten op een tweede lezer", 3]],
    );
    const [run, ...more] = await world.api.aiRuns();
    assert.equal(more.length, 0);
    assert.equal(run?.outcome, "done");
    assert.equal(run.bodyHash, hash);
    assert.deepEqual(run.usage, { input: 900, output: 100 });
    assert.equal(Object.keys(run.captureIds).length, 4);
    assert.ok(!JSON.stringify(run).includes("lezer"));
    assert.equal((await world.api.ai()).used, 1_000);
  });

  it("is refused with another hash, and a yes counts once", async () => {
    const model = fakeModel(themesAnswer({}));
    const world = await createAiWorld(model);
    const first = await prepare(world);

    assert.deepEqual(await world.api.sendAi(first.token, "0".repeat(64)), err({ kind: "changed" }));
    const sent = await world.api.sendAi(first.token, first.hash);
    assert(sent.ok);
    assert.deepEqual(await world.api.sendAi(first.token, first.hash), err({ kind: "changed" }));

    await untilJob(world, sent.value);
    assert.equal(model.sent.length, 1);
  });

  it("is refused when it would be other bytes by now", async () => {
    const model = fakeModel();
    const world = await createAiWorld(model);
    const { token, hash } = await prepare(world);
    const [id] = world.noteIds;
    assert(id);

    await world.api.editCapture(id, { text: "Iets heel anders" });

    assert.deepEqual(await world.api.sendAi(token, hash), err({ kind: "changed" }));
    assert.deepEqual(model.sent, []);
    assert.deepEqual(await world.api.aiRuns(), []);
  });

  it("is refused when an earlier preview is meant, or one of before a change of choices", async () => {
    const world = await createAiWorld(fakeModel());
    const first = await prepare(world);
    const second = await prepare(world);
    assert.deepEqual(await world.api.sendAi(first.token, first.hash), err({ kind: "changed" }));

    await world.api.saveAi({ mode: "off" });

    assert.deepEqual(await world.api.sendAi(second.token, second.hash), err({ kind: "changed" }));
  });

  it("shows titles while they come in, as unchecked", async () => {
    let goOn = (): void => undefined;
    const model = fakeModel(async ({ onText }) => {
      onText(themesAnswer({}).slice(0, 60));
      await new Promise<void>((resolve) => (goOn = resolve));
      return err({ kind: "cut" });
    });
    const world = await createAiWorld(model);
    const jobId = await send(world);

    const { unchecked, state } = await untilJob(world, jobId, (job) => job.unchecked.length > 0);

    assert.equal(state, "running");
    assert.deepEqual(unchecked, ["Wachten op een tweede lezer"]);
    goOn();
    await untilJob(world, jobId);
  });

  it("costs nothing the second time: the answer lies here", async () => {
    const model = fakeModel(themesAnswer({}));
    const world = await createAiWorld(model);
    const first = await untilJob(world, await send(world));
    await world.api.dismissAi(first.id);
    assert.deepEqual(await world.api.aiJobs(), []);

    const { isCached, token, hash } = await prepare(world);
    const again = await world.api.sendAi(token, hash);

    assert.equal(isCached, true);
    assert(again.ok);
    const job = await untilJob(world, again.value);
    assert.deepEqual(job.outcome, first.outcome);
    assert.equal(model.sent.length, 1);
    assert.equal((await world.api.aiRuns()).length, 1);
  });

  it("stops at the budget of a call and of a month", async () => {
    const world = await createAiWorld(fakeModel(themesAnswer({})));
    await untilJob(world, await send(world));
    const { tokens } = await prepare(world, themes, {
      ...wishes,
      sendCopied: true,
      leftOut: world.noteIds.slice(0, 1),
    });
    const needs = tokens.input + tokens.mostOutput;
    const other = { ...wishes, leftOut: world.noteIds.slice(0, 1) };

    await world.api.saveAi({ callBudget: needs - 1 });
    assert.deepEqual(
      await world.api.prepareAi(themes, other),
      err({ kind: "budget", of: "call", needs, left: needs - 1 }),
    );
    await world.api.saveAi({ callBudget: needs, monthBudget: needs + 999 });
    assert.deepEqual(
      await world.api.prepareAi(themes, other),
      err({ kind: "budget", of: "month", needs, left: needs - 1 }),
    );
    await world.api.saveAi({ monthBudget: needs + 1_000 });
    assert((await world.api.prepareAi(themes, other)).ok);
  });

  it("leaves nothing of a job that was put away without an answer", async () => {
    const world = await createAiWorld(fakeModel({ kind: "cut" }));
    const jobId = await send(world);
    await untilJob(world, jobId);

    await world.api.dismissAi(jobId);

    assert.equal(await jobOf(world, jobId), undefined);
    assert.deepEqual(await (await world.store.ai()).jobs.all(), []);
  });
});
