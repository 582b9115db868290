import { aiNeedsOf, type AiHost } from "./ai-needs-of.ts";
import { createJobRunner, type JobRunner } from "./job-runner.ts";

/** The model coach without its screens: works on what windows hand over. */
export const createJobWorker = (host: Omit<AiHost, "handOver">): Pick<JobRunner, "resume"> =>
  createJobRunner(aiNeedsOf(host));
