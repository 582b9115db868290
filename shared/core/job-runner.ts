import type { AiNeeds } from "../usecases/ai/ai-needs.ts";
import type { Confirmed } from "../usecases/ai/confirm-run.ts";
import { performJob } from "../usecases/ai/perform-job.ts";
import { resumeJobs } from "../usecases/ai/resume-jobs.ts";

/** Sees to it that somebody works on jobs, also on those whose worker is gone. */
export interface JobRunner {
  /** A job that was just confirmed. */
  start(confirmed: Confirmed): void;
  /** Has what nobody works on taken up, and looks again when the next of the others may be left alone. */
  resume(): Promise<void>;
}

/** Works on jobs here; one runner of a window, or of a background. */
export const createJobRunner = (needs: AiNeeds): JobRunner => {
  const own = new Set<string>();
  let isWatching = false;
  const { signs } = needs;

  const start = ({ job, prepared }: Confirmed): void => {
    if (!prepared || own.has(job.id)) return;
    own.add(job.id);
    const work = (): Promise<void> => performJob(needs)(job, prepared, new AbortController());
    void (signs ? signs.during(job.id, work) : work()).finally(() => own.delete(job.id));
  };
  const resume = async (): Promise<void> => {
    const { ready, later } = await resumeJobs(needs)(own);
    for (const one of ready) start(one);
    if (later === undefined || isWatching) return;
    isWatching = true;
    void needs
      .wait(Math.max(0, Date.parse(later) - Date.parse(needs.clock.now())), new AbortController().signal)
      .then(() => {
        isWatching = false;
        return resume();
      });
  };
  return { start, resume };
};
