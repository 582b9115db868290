import type { AiCalls } from "../messages/ai-types.ts";
import { erasingCopies } from "../usecases/drop-copies.ts";
import { aiCalls } from "./ai-calls.ts";
import { aiNeedsOf, type AiHost } from "./ai-needs-of.ts";
import type { EraseNeeds } from "./erase-everywhere.ts";
import { handOverJobs } from "./hand-over-jobs.ts";
import { createJobRunner } from "./job-runner.ts";

/** The model coach over what a host has. */
export const aiApi = ({ handOver, ...host }: EraseNeeds & AiHost): AiCalls => {
  const needs = aiNeedsOf(host);
  const here = createJobRunner(needs);
  const calls = aiCalls(needs, handOver ? handOverJobs(needs, handOver, here) : here);
  const clean = async (): Promise<void> => (await host.loadCopies()).cleanKept(host)();
  return { ...calls, eraseAiRuns: () => erasingCopies(host, calls.eraseAiRuns, clean) };
};

/** What the rest of the core takes of this part, once it is loaded. */
export interface AiPart {
  readonly aiApi: typeof aiApi;
}
