import assert from "node:assert/strict";
import { createJobWorker } from "../../../shared/core/job-worker.ts";
import type { LearningStrategy } from "../../../shared/domain/strategy.ts";
import { ok } from "../../../shared/result.ts";
import { createAiWorld, send, themesAnswer, untilJob, waitingNotes, type AiWorld } from "../../helpers/ai-world.ts";
import type { World } from "../../helpers/create-world.ts";
import { answerOf, fakeModel, memorySecrets, type FakeModel } from "../../helpers/fake-model.ts";
import { heldTimers } from "../../helpers/held-timers.ts";
import { memorySigns } from "../../helpers/memory-signs.ts";
import { makeGuardrails, makeStrategy } from "../../helpers/make-strategy.ts";
import { openCall } from "../../helpers/open-call.ts";

const everyMs = 5_000;
const longestAnswerMs = 10_000;

/** A browser: windows that hand over to the background of the moment, and count how often they asked it. */
const createBrowser = () => {
  const signs = memorySigns();
  let asked = 0;
  let background: () => Promise<boolean> = async () => false;
  const handOver = (): Promise<boolean> => {
    asked += 1;
    return background();
  };
  return {
    asked: () => asked,
    answerWith: (answer: () => Promise<boolean>) => (background = answer),
    openWindow: (model: FakeModel): Promise<AiWorld> =>
      createAiWorld(model, waitingNotes, { handOver, signs: signs.worker() }),
    openAnother: (world: World, model: FakeModel): World => {
      const { wait } = heldTimers();
      const ports = { loadModel: async () => model, secrets: memorySecrets(), wait, handOver, signs: signs.worker() };
      return world.reopen(ports);
    },
    /** Its own database connection, its own timers; stopped, it is seen no more. */
    startBackground: (world: World, model: FakeModel, strategy?: LearningStrategy) => {
      const sign = signs.worker();
      const { resume } = createJobWorker({
        clock: world.clock,
        ids: world.ids,
        store: world.reopen().store,
        language: async () => "nl",
        author: async () => "",
        strategy: async () => strategy,
        loadModel: async () => model,
        secrets: memorySecrets(),
        wait: heldTimers().wait,
        signs: sign,
      });
      background = async () => {
        await resume();
        return true;
      };
      return { resume, stop: sign.stop };
    },
  };
};

const isBegun = ({ attempts }: { readonly attempts: number }): boolean => attempts > 0;
const outcomes = async ({ api }: World) => (await api.aiRuns()).map(({ outcome }) => outcome).toSorted();

describe("a window with a background", () => {
  it("lets it do the work, and sends nothing itself", async () => {
    const browser = createBrowser();
    const [own, other] = [fakeModel(), fakeModel(themesAnswer({}))];
    const world = await browser.openWindow(own);
    browser.startBackground(world, other);

    const job = await untilJob(world, await send(world));

    assert.equal(job.state, "done");
    assert.deepEqual([own.sent.length, other.sent.length], [0, 1]);
    assert.deepEqual(await outcomes(world), ["done"]);
  });

  it("asks it for nothing as long as no job is open, and no more when none is", async () => {
    const browser = createBrowser();
    const world = await browser.openWindow(fakeModel());
    browser.startBackground(world, fakeModel(themesAnswer({})));
    await world.api.aiJobs();
    assert.deepEqual([browser.asked(), world.timers.waiting()], [0, []]);

    await untilJob(world, await send(world));
    const asked = browser.asked();
    await world.timers.goOff(everyMs);
    await world.api.aiJobs();

    assert.deepEqual([browser.asked(), world.timers.waiting()], [asked, []]);
  });

  it("does the work itself when nobody is there", async () => {
    const browser = createBrowser();
    const own = fakeModel(themesAnswer({}));
    const world = await browser.openWindow(own);

    assert.equal((await untilJob(world, await send(world))).state, "done");
    assert.equal(own.sent.length, 1);
  });

  it("does the work itself when no answer comes, and is the only one also when that comes late", async () => {
    const browser = createBrowser();
    const call = openCall();
    const world = await browser.openWindow(fakeModel(call.said));
    browser.answerWith(() => new Promise(() => undefined));
    const jobId = await send(world);
    await world.timers.goOff(longestAnswerMs);
    await untilJob(world, jobId, isBegun);

    const late = fakeModel();
    await browser.startBackground(world, late).resume();
    call.end(ok(answerOf(themesAnswer({}))));

    assert.equal((await untilJob(world, jobId)).attempts, 1);
    assert.deepEqual(late.sent, []);
  });

  it("notices that it was stopped in the middle, and asks the next one, which brings one result", async () => {
    const browser = createBrowser();
    const call = openCall();
    const world = await browser.openWindow(fakeModel());
    const first = browser.startBackground(world, fakeModel(call.said));
    const jobId = await send(world);
    await untilJob(world, jobId, isBegun);
    first.stop();
    const second = fakeModel(themesAnswer({}));
    browser.startBackground(world, second);

    await world.timers.goOff(everyMs);
    const job = await untilJob(world, jobId);
    call.end(ok(answerOf(themesAnswer({ title: "Te laat" }))));
    await new Promise(setImmediate);

    assert.deepEqual([job.state, job.attempts, second.sent.length], ["done", 2, 1]);
    assert.deepEqual((await world.api.aiJobs())[0]?.outcome, job.outcome);
    assert.deepEqual(await outcomes(world), ["done", "failed"]);
  });

  it("sees a job end as cut off that stopped two of them", async () => {
    const browser = createBrowser();
    const world = await browser.openWindow(fakeModel());
    const first = browser.startBackground(world, fakeModel(openCall().said));
    const jobId = await send(world);
    await untilJob(world, jobId, isBegun);
    first.stop();
    const second = browser.startBackground(world, fakeModel(openCall().said));
    await world.timers.goOff(everyMs);
    await untilJob(world, jobId, ({ attempts }) => attempts === 2);
    second.stop();
    browser.startBackground(world, fakeModel());
    await world.timers.goOff(everyMs);

    const job = await untilJob(world, jobId);

    assert.deepEqual([job.state, job.fault], ["failed", { kind: "cut" }]);
  });

  it("sees it send nothing that the ground rules forbid there, whatever held when the person said yes", async () => {
    const browser = createBrowser();
    const world = await browser.openWindow(fakeModel());
    const model = fakeModel();
    browser.startBackground(world, model, makeStrategy({ guardrails: makeGuardrails({ mode: "off" }) }));

    const job = await untilJob(world, await send(world));

    assert.deepEqual([job.state, job.fault], ["failed", { kind: "cut" }]);
    assert.deepEqual(model.sent, []);
  });

  it("shares it with others: one question, however many ask for the work", async () => {
    const browser = createBrowser();
    const call = openCall();
    const world = await browser.openWindow(fakeModel());
    const others = [1, 2].map(() => browser.openAnother(world, fakeModel()));
    const model = fakeModel(call.said);
    browser.startBackground(world, model);
    const jobId = await send(world);
    await Promise.all([world, ...others].flatMap(({ api }) => [api.aiJobs(), api.aiJobs()]));
    await untilJob(world, jobId, isBegun);
    call.end(ok(answerOf(themesAnswer({}))));

    assert.equal((await untilJob(world, jobId)).attempts, 1);
    assert.equal(model.sent.length, 1);
  });

  it("cancels what it is at", async () => {
    const browser = createBrowser();
    const call = openCall();
    const world = await browser.openWindow(fakeModel());
    browser.startBackground(world, fakeModel(call.said));
    const jobId = await send(world);
    await untilJob(world, jobId, isBegun);

    await world.api.cancelAi(jobId);

    while (!call.isAborted()) await new Promise(setImmediate);
    assert.deepEqual(await outcomes(world), ["cancelled"]);
  });
});
