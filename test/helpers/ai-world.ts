import assert from "node:assert/strict";
import type { AiJobView, AiPreview, AiWishes, JobId } from "../../shared/messages/ai-types.ts";
import type { ModelPorts } from "../../shared/core/ai-needs-of.ts";
import type { AiTask } from "../../shared/domain/ai-task.ts";
import type { CaptureId } from "../../shared/domain/capture.ts";
import { createWorld, type World } from "./create-world.ts";
import { memorySecrets, type FakeModel } from "./fake-model.ts";
import { heldTimers, type HeldTimers } from "./held-timers.ts";

/** A world whose person lets a model help: masked, over a server of their own. */
export interface AiWorld extends World {
  readonly timers: HeldTimers;
  readonly noteIds: readonly CaptureId[];
}

export const wishes: AiWishes = { leftOut: [], sendCopied: false };
export const themes: AiTask = { purpose: "themes" };

/** Four notes about waiting for a second reader, on four days, and what else is given. */
export const waitingNotes = [
  "- Weer twee uur gewacht op een tweede lezer voor de vergunning",
  "- Gewacht op een tweede lezer, het dossier bleef liggen tot donderdag",
  "+ Samen met een tweede lezer aan tafel, toen was het zo klaar",
  "- De tweede lezer was er niet, dus weer gewacht",
] as const;

export const createAiWorld = async (
  model: FakeModel,
  notes: readonly string[] = waitingNotes,
  more: ModelPorts = {},
): Promise<AiWorld> => {
  const timers = heldTimers();
  const ports = { loadModel: async () => model, secrets: memorySecrets(), wait: timers.wait, ...more };
  const world = createWorld({ ports });
  const saved = await world.api.saveAi({
    mode: "masked",
    provider: "compatible",
    baseUrl: "http://localhost:11434",
    model: "model-a",
  });
  assert(saved.ok);
  const kept: CaptureId[] = [];
  for (const [at, text] of notes.entries()) {
    world.clock.set(`2026-11-0${2 + (at % 7)}T09:00:00.000Z`);
    const one = await world.api.capture({ text, surface: "browser" });
    assert(one.ok);
    kept.push(one.value.capture.id);
  }
  world.clock.set("2026-11-10T08:00:00.000Z");
  return { ...world, timers, noteIds: kept };
};

export const prepare = async ({ api }: World, task: AiTask = themes, wish: AiWishes = wishes): Promise<AiPreview> => {
  const prepared = await api.prepareAi(task, wish);
  assert(prepared.ok, JSON.stringify(prepared));
  return prepared.value;
};

/** Prepares a task and says yes to what is shown. */
export const send = async (world: World, task: AiTask = themes): Promise<JobId> => {
  const { token, hash } = await prepare(world, task);
  const sent = await world.api.sendAi(token, hash);
  assert(sent.ok, JSON.stringify(sent));
  return sent.value;
};

export const jobOf = async ({ api }: World, jobId: JobId): Promise<AiJobView | undefined> =>
  (await api.aiJobs()).find(({ id }) => id === jobId);

/** The job as soon as it is so; it hears of each change of the jobs. */
export const untilJob = (
  world: World,
  jobId: JobId,
  isSo: (job: AiJobView) => boolean = ({ state }) => state !== "queued" && state !== "running",
): Promise<AiJobView> =>
  new Promise((resolve, reject) => {
    const look = async (): Promise<void> => {
      const job = await jobOf(world, jobId);
      if (!job || !isSo(job)) return;
      stop();
      resolve(job);
    };
    const stop = world.store.subscribe(({ changes }) => {
      if (changes.some(({ table }) => table === "jobs")) look().catch(reject);
    });
    look().catch(reject);
  });

/** An answer with these themes, as the task asks for it. */
export const themesAnswer = (...given: readonly object[]): string =>
  JSON.stringify({
    themes: given.map((theme) => ({
      title: "Wachten op een tweede lezer",
      why: "Er werd gewacht op een tweede lezer en het dossier bleef liggen.",
      domain: "execute",
      innovation: "social",
      pattern: "recurring",
      notes: ["c1", "c2", "c4"],
      ...theme,
    })),
    leftovers: [],
  });
