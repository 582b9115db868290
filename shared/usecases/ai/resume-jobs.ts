import { isOpen, type Job } from "../../domain/ai-run.ts";
import type { Instant } from "../../domain/entity.ts";
import type { AiNeeds } from "./ai-needs.ts";
import { repeatRun, type Confirmed } from "./confirm-run.ts";
import { endJob } from "./keep-outcome.ts";

/** Workers that may begin on one job: what stops two of them would stop a third. */
const mostAttempts = 2;

/**
 * Jobs whose worker is gone. Each is made ready to be taken up again, from the same notes; where those changed, or it
 * broke off too often, it ends as cut off, and the person may ask again. `later` is when the next lease runs out.
 */
export const resumeJobs =
  (needs: AiNeeds) =>
  async (own: ReadonlySet<string>): Promise<{ readonly ready: readonly Confirmed[]; readonly later?: Instant }> => {
    const { jobs } = await needs.store.ai();
    const others = (await jobs.all()).filter((job) => isOpen(job) && !own.has(job.id));
    const now = needs.clock.now();
    const isLeft = ({ leaseUntil = "" }: Job): boolean => leaseUntil <= now;
    const ready: Confirmed[] = [];
    for (const job of others.filter(isLeft)) {
      const again = job.attempts < mostAttempts ? await repeatRun(needs)(job) : undefined;
      if (again?.ok) ready.push({ job, prepared: again.value });
      else await endJob(needs, { jobId: job.id, attempt: job.attempts, runId: job.runId }, { kind: "cut" });
    }
    const leases = others.flatMap((job) => (isLeft(job) ? [] : (job.leaseUntil ?? [])));
    const later = leases.toSorted()[0];
    return { ready, ...(later !== undefined && { later }) };
  };
