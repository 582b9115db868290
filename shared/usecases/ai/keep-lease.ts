import type { AiNeeds } from "./ai-needs.ts";
import { changeJob, leaseFrom } from "./change-job.ts";
import type { Mine } from "./mine.ts";

const renewEveryMs = 20_000;

/** Says again and again that somebody works on a job, until what it gives back is called. */
export const keepLease = (needs: Pick<AiNeeds, "clock" | "store" | "wait">, { jobId, attempt }: Mine): (() => void) => {
  const done = new AbortController();
  const renew = async (): Promise<void> => {
    await needs.wait(renewEveryMs, done.signal);
    if (done.signal.aborted) return;
    // One that cannot be written runs out, and somebody takes the work over.
    await changeJob(needs)(jobId, attempt, (job, now) => ({ job: { ...job, leaseUntil: leaseFrom(now) } }));
    await renew();
  };
  void renew();
  return () => done.abort();
};
