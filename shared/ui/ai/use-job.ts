import type { AiTask } from "../../domain/ai-task.ts";
import type { AiJobView } from "../../messages/ai-types.ts";
import { useApp } from "../app-context.ts";
import { useLive } from "../use-live.ts";
import { isSameTask } from "./same-task.ts";

/** The newest question about the same thing whose end was not seen yet; null when there is none. */
export const useJob = (task: AiTask): AiJobView | null | undefined => {
  const { api } = useApp();
  const jobs = useLive("ai-jobs", api.aiJobs, ["jobs"]);
  if (!jobs) return undefined;
  const same = jobs.filter((job) => isSameTask(job.task, task));
  return same.reduce<AiJobView | null>(
    (newest, job) => (newest && newest.startedAt > job.startedAt ? newest : job),
    null,
  );
};
