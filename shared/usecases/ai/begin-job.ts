import { estimateCheck } from "../../domain/ai-budget.ts";
import type { AiRun, Job } from "../../domain/ai-run.ts";
import type { NotKept } from "../../ports.ts";
import type { Result } from "../../result.ts";
import type { AiNeeds } from "./ai-needs.ts";
import { changeJob, leaseFrom, type Overtaken } from "./change-job.ts";
import type { PreparedRun } from "./prepare-run.ts";

/**
 * Takes up a job that was begun `attempts` times so far. Where something is going to leave, the log says so first; a call
 * that broke off with its worker stays in it as failed.
 */
export const beginJob =
  (needs: Pick<AiNeeds, "clock" | "ids" | "store">) =>
  async (jobId: Job["id"], attempts: number, prepared: PreparedRun): Promise<Result<Job, Overtaken | NotKept>> => {
    const { runs } = await needs.store.ai();
    return changeJob(needs)(jobId, attempts, async (job, now) => {
      const { fault: _fault, ...rest } = job;
      const begun = {
        ...rest,
        state: "running",
        attempts: attempts + 1,
        leaseUntil: leaseFrom(now),
        unchecked: [],
      } as const;
      if (job.answer) return { job: begun };
      const broken = job.runId ? await runs.get(job.runId) : undefined;
      if (broken?.outcome === "running") await runs.put({ ...broken, outcome: "failed", updatedAt: now });
      const run = newRun(needs, prepared, job.call.confirmedAt);
      await runs.put(run);
      return { job: { ...begun, runId: run.id, isRepairing: false } };
    });
  };

/** The line in the log for what is about to leave. */
export const newRun = (
  { clock, ids }: Pick<AiNeeds, "clock" | "ids">,
  { task, call, written, tokens }: PreparedRun,
  confirmedAt: string,
): AiRun => {
  const now = clock.now();
  return {
    id: ids.next("run"),
    schema: 1,
    createdAt: now,
    updatedAt: now,
    purpose: task.purpose,
    provider: call.provider,
    model: call.model,
    promptVersion: call.promptVersion,
    captureIds: call.captureIds,
    masked: written.masked,
    bodyHash: call.hash,
    previewConfirmedAt: confirmedAt,
    outcome: "running",
    checks: { [estimateCheck]: String(tokens.input + tokens.mostOutput) },
  };
};
