import { isOpen } from "../domain/ai-run.ts";
import type { AiNeeds } from "../usecases/ai/ai-needs.ts";
import { lookAgainMs } from "../usecases/ai/resume-jobs.ts";
import type { JobRunner } from "./job-runner.ts";

/** Whoever has not answered by then is not there; a job that it takes up late all the same is begun by one of the two. */
const longestAnswerMs = 10_000;

/**
 * Hands jobs to a background that outlives this window, and looks after them while one is open: a browser may stop the
 * background in the middle, and only who asks starts it again. Where nobody answers, the work is done here.
 */
export const handOverJobs = (
  { store, wait }: Pick<AiNeeds, "store" | "wait">,
  handOver: () => Promise<boolean>,
  here: JobRunner,
): JobRunner => {
  let isWatching = false;

  const isTaken = async (): Promise<boolean> => {
    const answered = new AbortController();
    const tooLate = wait(longestAnswerMs, answered.signal).then(() => false);
    const isThere = await Promise.race([handOver(), tooLate]);
    answered.abort();
    return isThere;
  };
  const look = async (): Promise<void> => {
    if (!(await isTaken())) await here.resume();
  };
  const watch = (): void => {
    if (isWatching) return;
    isWatching = true;
    void wait(lookAgainMs, new AbortController().signal).then(() => {
      isWatching = false;
      return resume();
    });
  };
  const resume = async (): Promise<void> => {
    // Without an open job nobody is woken.
    if (isWatching || !(await (await store.ai()).jobs.all()).some(isOpen)) return;
    watch();
    // What is open can be shown before somebody was found for it.
    void look();
  };

  return {
    start: (confirmed) => {
      if (!confirmed.prepared) return;
      // Nothing is left to wait for when the answer is there.
      if (confirmed.job.answer) return here.start(confirmed);
      watch();
      void isTaken().then((taken) => {
        if (!taken) here.start(confirmed);
      });
    },
    resume,
  };
};
