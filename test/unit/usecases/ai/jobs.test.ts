import assert from "node:assert/strict";
import { err, ok } from "../../../../shared/result.ts";
import { createAiWorld, jobOf, send, themesAnswer, untilJob, type AiWorld } from "../../../helpers/ai-world.ts";
import { eventually } from "../../../helpers/eventually.ts";
import { answerOf, fakeModel, memorySecrets, type FakeModel } from "../../../helpers/fake-model.ts";
import { heldTimers } from "../../../helpers/held-timers.ts";
import { openCall } from "../../../helpers/open-call.ts";
import type { World } from "../../../helpers/create-world.ts";

/** A window that opens later, with a model of its own; its timers are held too. */
const anotherWindow = (world: AiWorld, model: FakeModel): World =>
  world.reopen({ loadModel: async () => model, secrets: memorySecrets(), wait: heldTimers().wait });

/** Nobody renews a lease here: as if the window had died. */
const letLeaseRunOut = (world: AiWorld): void => world.clock.set("2026-11-10T08:30:00.000Z");

describe("a job whose window is gone", () => {
  it("is taken up by the next one, with the same bytes and one result", async () => {
    const call = openCall();
    const model = fakeModel(call.said);
    const world = await createAiWorld(model);
    const jobId = await send(world);
    await untilJob(world, jobId, ({ attempts }) => attempts === 1);
    letLeaseRunOut(world);

    const second = fakeModel(themesAnswer({}));
    const later = anotherWindow(world, second);
    const job = await untilJob(later, jobId);

    assert.equal(job.state, "done");
    assert.equal(job.attempts, 2);
    assert.deepEqual(second.sent, model.sent);
    // The first one was only asleep, and answers after all.
    call.end(ok(answerOf(themesAnswer({ title: "Te laat" }))));
    await new Promise(setImmediate);
    assert.deepEqual((await jobOf(later, jobId))?.outcome, job.outcome);
    assert.deepEqual((await later.api.aiRuns()).map(({ outcome }) => outcome).toSorted(), ["done", "failed"]);
  });

  it("is left alone as long as its lease holds", async () => {
    const call = openCall();
    const world = await createAiWorld(fakeModel(call.said));
    const jobId = await send(world);
    await untilJob(world, jobId, ({ attempts }) => attempts === 1);

    const later = anotherWindow(world, fakeModel());
    await later.api.aiJobs();

    assert.equal((await jobOf(later, jobId))?.attempts, 1);
    call.end(ok(answerOf(themesAnswer({}))));
    assert.equal((await untilJob(later, jobId)).state, "done");
  });

  it("keeps its lease while it works", async () => {
    const call = openCall();
    const world = await createAiWorld(fakeModel(call.said));
    const jobId = await send(world);
    await untilJob(world, jobId, ({ attempts }) => attempts === 1);
    const { jobs } = await world.store.ai();
    const before = (await jobs.get(jobId))?.leaseUntil ?? "";
    world.clock.set("2026-11-10T08:01:30.000Z");

    // The timer is set after the job is seen to run, and other changes are told meanwhile.
    await eventually(async () => {
      await world.timers.goOff(20_000);
      assert.ok(((await jobs.get(jobId))?.leaseUntil ?? "") > before);
    });
    call.end(err({ kind: "cut" }));
    await untilJob(world, jobId);
  });

  it("ends as cut off when its second window is gone too", async () => {
    const world = await createAiWorld(fakeModel(openCall().said));
    const jobId = await send(world);
    await untilJob(world, jobId, ({ attempts }) => attempts === 1);
    letLeaseRunOut(world);
    const second = anotherWindow(world, fakeModel(openCall().said));
    await untilJob(second, jobId, ({ attempts }) => attempts === 2);
    world.clock.set("2026-11-10T09:30:00.000Z");

    const third = fakeModel();
    const job = await untilJob(anotherWindow(world, third), jobId);

    assert.deepEqual([job.state, job.fault], ["failed", { kind: "cut" }]);
    assert.deepEqual(third.sent, []);
  });

  it("sends nothing when a note of it changed meanwhile", async () => {
    const world = await createAiWorld(fakeModel(openCall().said));
    const jobId = await send(world);
    await untilJob(world, jobId, ({ attempts }) => attempts === 1);
    const [id] = world.noteIds;
    assert(id);
    await world.api.editCapture(id, { text: "Iets heel anders" });
    letLeaseRunOut(world);

    const second = fakeModel();
    const job = await untilJob(anotherWindow(world, second), jobId);

    assert.deepEqual([job.state, job.fault], ["failed", { kind: "cut" }]);
    assert.deepEqual(second.sent, []);
  });

  it("whose answer was kept already is not asked again", async () => {
    const world = await createAiWorld(fakeModel(openCall().said));
    const jobId = await send(world);
    await untilJob(world, jobId, ({ attempts }) => attempts === 1);
    const { jobs } = await world.store.ai();
    await world.store.write(async () => {
      const job = await jobs.get(jobId);
      assert(job);
      await jobs.put({ ...job, answer: answerOf(themesAnswer({})) });
      return ok(null);
    });
    letLeaseRunOut(world);

    const second = fakeModel();
    const job = await untilJob(anotherWindow(world, second), jobId);

    assert.equal(job.state, "done");
    assert.deepEqual(second.sent, []);
  });
});

describe("a job that nobody wants any more", () => {
  it("is cancelled at once, and so is its call", async () => {
    const call = openCall();
    const world = await createAiWorld(fakeModel(call.said));
    const jobId = await send(world);
    await untilJob(world, jobId, ({ attempts }) => attempts === 1);

    await world.api.cancelAi(jobId);

    const job = await jobOf(world, jobId);
    assert.deepEqual([job?.state, job?.fault], ["cancelled", { kind: "cancelled" }]);
    assert.deepEqual(
      (await world.api.aiRuns()).map(({ outcome }) => outcome),
      ["cancelled"],
    );
    while (!call.isAborted()) await new Promise(setImmediate);
  });

  it("can be cancelled from another window", async () => {
    const call = openCall();
    const world = await createAiWorld(fakeModel(call.said));
    const jobId = await send(world);
    await untilJob(world, jobId, ({ attempts }) => attempts === 1);

    await anotherWindow(world, fakeModel()).api.cancelAi(jobId);

    while (!call.isAborted()) await new Promise(setImmediate);
    assert.equal((await jobOf(world, jobId))?.state, "cancelled");
  });

  it("is gone when a note of it is erased, and its call brings nothing back", async () => {
    const call = openCall();
    const world = await createAiWorld(fakeModel(call.said));
    const jobId = await send(world);
    await untilJob(world, jobId, ({ attempts }) => attempts === 1);
    const [id] = world.noteIds;
    assert(id);

    await world.api.deleteCapture(id);
    await world.api.eraseNotes([id]);

    while (!call.isAborted()) await new Promise(setImmediate);
    assert.equal(await jobOf(world, jobId), undefined);
  });
});
