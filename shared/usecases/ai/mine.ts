import type { Job } from "../../domain/ai-run.ts";

/** The work of one worker on one job. */
export interface Mine {
  readonly jobId: Job["id"];
  readonly attempt: number;
  /** Its line in the log. */
  readonly runId: Job["runId"];
}
