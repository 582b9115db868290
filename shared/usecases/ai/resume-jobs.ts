import { isOpen, type Job } from "../../domain/ai-run.ts";
import type { Instant } from "../../domain/entity.ts";
import type { LifeSigns } from "../../model-ports.ts";
import type { AiNeeds } from "./ai-needs.ts";
import { repeatRun, type Confirmed } from "./confirm-run.ts";
import { endJob } from "./keep-outcome.ts";

/** Workers that may begin on one job: what stops two of them would stop a third. */
const mostAttempts = 2;

/** Where signs of life tell who works, one that ends is noticed within so many ms. */
export const lookAgainMs = 5_000;

/**
 * Jobs whose worker is gone: it shows no sign of life, or, where nobody can tell, its lease has run out. Each is made ready
 * to be taken up again, from the same notes; where those changed, or it broke off too often, it ends as cut off, and the
 * person may ask again. `later` is when to look again at what others do.
 */
export const resumeJobs =
  (needs: AiNeeds) =>
  async (own: ReadonlySet<string>): Promise<{ readonly ready: readonly Confirmed[]; readonly later?: Instant }> => {
    const { jobs } = await needs.store.ai();
    const others = (await jobs.all()).filter((job) => isOpen(job) && !own.has(job.id));
    const now = needs.clock.now();
    const { left, later } = needs.signs ? await leftBySigns(needs.signs, others, now) : leftByLease(others, now);
    const ready: Confirmed[] = [];
    for (const job of left) {
      const again = job.attempts < mostAttempts ? await repeatRun(needs)(job) : undefined;
      if (again?.ok) ready.push({ job, prepared: again.value });
      else await endJob(needs, { jobId: job.id, attempt: job.attempts, runId: job.runId }, { kind: "cut" });
    }
    return { ready, ...(later !== undefined && { later }) };
  };

interface Left {
  readonly left: readonly Job[];
  readonly later: Instant | undefined;
}

// The signs are asked for after the jobs were read: who took one up in between shows a sign, and who began on it changed
// the job, so that what was read begins nothing.
const leftBySigns = async (signs: LifeSigns, jobs: readonly Job[], now: Instant): Promise<Left> => {
  const alive = await Promise.all(jobs.map(({ id }) => signs.isAlive(id)));
  const later = alive.includes(true) ? new Date(Date.parse(now) + lookAgainMs).toISOString() : undefined;
  return { left: jobs.filter((_job, at) => !alive[at]), later };
};

const leftByLease = (jobs: readonly Job[], now: Instant): Left => {
  const isLeft = ({ leaseUntil = "" }: Job): boolean => leaseUntil <= now;
  const leases = jobs.flatMap((job) => (isLeft(job) ? [] : (job.leaseUntil ?? [])));
  return { left: jobs.filter(isLeft), later: leases.toSorted()[0] };
};
