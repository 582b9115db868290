import { isOpen, type AiRun, type Job } from "../../domain/ai-run.ts";
import type { Instant } from "../../domain/entity.ts";
import type { NotKept } from "../../ports.ts";
import { err, ok, type Result } from "../../result.ts";
import type { AiNeeds } from "./ai-needs.ts";

type JobNeeds = Pick<AiNeeds, "clock" | "store">;

/** Somebody else took the work over, or nobody wants it any more. */
export type Overtaken = { readonly kind: "overtaken" };

/** So long a job is somebody's; whoever works on it says so again long before. A window that sleeps may be slow. */
const leaseMs = 120_000;

export const leaseFrom = (now: Instant): Instant => new Date(Date.parse(now) + leaseMs).toISOString();

/** Changes a job and its run together, as long as the work is this worker's: `attempt` is the one it began. */
export const changeJob =
  ({ clock, store }: JobNeeds) =>
  async (
    jobId: Job["id"],
    attempt: number,
    change: (
      job: Job,
      now: Instant,
    ) =>
      | Promise<{ readonly job: Job; readonly run?: Partial<AiRun> }>
      | { readonly job: Job; readonly run?: Partial<AiRun> },
  ): Promise<Result<Job, Overtaken | NotKept>> => {
    const { jobs, runs } = await store.ai();
    return store.write<Job, Overtaken>(async () => {
      const found = await jobs.get(jobId);
      if (!found || !isOpen(found) || found.attempts !== attempt) return err({ kind: "overtaken" });
      const now = clock.now();
      const { job, run } = await change(found, now);
      const changed = { ...job, updatedAt: now };
      await jobs.put(changed);
      const known = run && job.runId ? await runs.get(job.runId) : undefined;
      if (known?.outcome === "running") await runs.put({ ...known, ...run, updatedAt: now });
      return ok(changed);
    });
  };
