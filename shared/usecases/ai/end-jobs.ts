import { isOpen, type Job } from "../../domain/ai-run.ts";
import { err, ok, type Result } from "../../result.ts";
import { gone, type Gone } from "../needs.ts";
import type { AiNeeds } from "./ai-needs.ts";
import { leaseFrom } from "./change-job.ts";
import { repeatRun, type ConfirmBlock, type Confirmed } from "./confirm-run.ts";

/** Nobody wants it any more: whoever works on it, in whatever window, hears so and stops. */
export const cancelJob =
  ({ clock, store }: Pick<AiNeeds, "clock" | "store">) =>
  async (jobId: Job["id"]): Promise<void> => {
    const { jobs, runs } = await store.ai();
    await store.takeAway<null, Gone>(async () => {
      const job = await jobs.get(jobId);
      if (!job || !isOpen(job)) return err(gone);
      const now = clock.now();
      const { leaseUntil: _leaseUntil, ...rest } = job;
      await jobs.put({ ...rest, state: "cancelled", isRepairing: false, fault: { kind: "cancelled" }, updatedAt: now });
      const run = job.runId === undefined ? undefined : await runs.get(job.runId);
      if (run?.outcome === "running") await runs.put({ ...run, outcome: "cancelled", updatedAt: now });
      return ok(null);
    });
  };

/** The same bytes once more, after it did not work; a new yes, and a new line in the log. */
export const retryJob =
  (needs: AiNeeds) =>
  async (jobId: Job["id"]): Promise<Result<Confirmed, ConfirmBlock>> => {
    const { clock, store } = needs;
    const { jobs } = await store.ai();
    const failed = await jobs.get(jobId);
    if (!failed || isOpen(failed) || failed.state === "done") return err(gone);
    const again = await repeatRun(needs)(failed);
    if (!again.ok) return again;
    const kept = await store.write<Job, Gone>(async () => {
      const job = await jobs.get(jobId);
      if (!job || job.state !== failed.state) return err(gone);
      const now = clock.now();
      const { fault: _fault, answer: _answer, runId: _runId, seenAt: _seenAt, ...rest } = job;
      const queued: Job = {
        ...rest,
        call: { ...job.call, confirmedAt: now },
        state: "queued",
        attempts: 0,
        leaseUntil: leaseFrom(now),
        unchecked: [],
        updatedAt: now,
      };
      await jobs.put(queued);
      return ok(queued);
    });
    return kept.ok ? ok({ job: kept.value, prepared: again.value }) : kept;
  };

/** So many answers are kept after the person saw them, so that the same question costs nothing. */
const mostKept = 50;

/** The person saw how it ended. An answer stays for the same question; a job without one is gone. */
export const dismissJob =
  ({ clock, store }: Pick<AiNeeds, "clock" | "store">) =>
  async (jobId: Job["id"]): Promise<void> => {
    const { jobs } = await store.ai();
    await store.takeAway<null, never>(async () => {
      const all = await jobs.all();
      const job = all.find(({ id }) => id === jobId);
      if (!job || isOpen(job)) return ok(null);
      if (job.state === "done") await jobs.put({ ...job, seenAt: clock.now() });
      else await jobs.remove([jobId]);
      const seen = all
        .filter(({ seenAt }) => seenAt !== undefined)
        .toSorted((a, b) => (a.createdAt < b.createdAt ? 1 : -1));
      await jobs.remove(seen.slice(mostKept - 1).map(({ id }) => id));
      return ok(null);
    });
  };
