import type { AiNeeds } from "../usecases/ai/ai-needs.ts";
import type { Confirmed } from "../usecases/ai/confirm-run.ts";
import { performJob } from "../usecases/ai/perform-job.ts";
import { resumeJobs } from "../usecases/ai/resume-jobs.ts";

/** Works on jobs in this window, also on those whose window is gone. */
export interface JobRunner {
  start(confirmed: Confirmed): void;
  /** Takes up what nobody works on any more, and looks again when the next of the others may be left alone. */
  resume(): Promise<void>;
}

/** One runner of a window. */
export const createJobRunner = (needs: AiNeeds): JobRunner => {
  const own = new Set<string>();
  let isWatching = false;

  const start = ({ job, prepared }: Confirmed): void => {
    if (!prepared || own.has(job.id)) return;
    own.add(job.id);
    void performJob(needs)(job, prepared, new AbortController()).finally(() => own.delete(job.id));
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
