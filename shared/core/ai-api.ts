import type { AiCalls } from "../messages/ai-types.ts";
import { aiCalls } from "./ai-calls.ts";
import { aiNeedsOf, type AiHost } from "./ai-needs-of.ts";
import { handOverJobs } from "./hand-over-jobs.ts";
import { createJobRunner } from "./job-runner.ts";

/** The model coach over what a host has. */
export const aiApi = ({ handOver, ...host }: AiHost): AiCalls => {
  const needs = aiNeedsOf(host);
  const here = createJobRunner(needs);
  return aiCalls(needs, handOver ? handOverJobs(needs, handOver, here) : here);
};

/** What the rest of the core takes of this part, once it is loaded. */
export interface AiPart {
  readonly aiApi: typeof aiApi;
}
