import type { AiFound } from "../../domain/ai-question.ts";
import { isOpen, type AiFault, type AiRun } from "../../domain/ai-run.ts";
import type { AiOutcome, DroppedPart } from "../../domain/ai-task.ts";
import type { Provenance } from "../../domain/entity.ts";
import type { ModelAnswer } from "../../domain/model-call.ts";
import type { LearningPath } from "../../domain/path.ts";
import type { ProposalEvent } from "../../domain/proposal-event.ts";
import type { Proposal } from "../../domain/proposal.ts";
import { ok } from "../../result.ts";
import { newEvent } from "../proposal-events.ts";
import type { AiNeeds } from "./ai-needs.ts";
import { changeJob } from "./change-job.ts";
import type { Mine } from "./mine.ts";
import type { PreparedRun } from "./prepare-run.ts";

/** What an answer becomes: an outcome, and a draft in the store where there is one. */
interface Made {
  readonly outcome: AiOutcome;
  readonly path?: LearningPath;
  readonly proposal?: { readonly proposal: Proposal; readonly created: ProposalEvent };
}

/** Keeps what stands of an answer, all of it at once; a job gives one result, whoever brings it. */
export const keepFound = async (
  needs: AiNeeds,
  { jobId, attempt }: Mine,
  prepared: PreparedRun,
  answer: ModelAnswer,
  { found, dropped }: { readonly found: AiFound; readonly dropped: readonly DroppedPart[] },
): Promise<void> => {
  const { store } = needs;
  const { runs } = await store.ai();
  // Not kept for want of room: the answer is in the job, and whoever takes that up later keeps it then.
  await changeJob(needs)(jobId, attempt, async ({ leaseUntil: _leaseUntil, ...job }) => {
    const provenance = provenanceOf(prepared, answer, job.runId);
    const { outcome, path, proposal } = make(needs, prepared, found, dropped, provenance);
    if (path) await store.paths.put(path);
    if (proposal) {
      await store.proposals.put(proposal.proposal);
      await store.proposalEvents.put(proposal.created);
    }
    const run = job.runId === undefined ? undefined : await runs.get(job.runId);
    const producedId = path?.id ?? proposal?.proposal.id;
    const checks = { ...run?.checks, ...countDropped(dropped) };
    return {
      job: { ...job, state: "done", unchecked: [], isRepairing: false, outcome },
      run: { outcome: "done", model: answer.model || prepared.call.model, checks, ...(producedId && { producedId }) },
    };
  });
};

/** Ends a job with a fault; what the person asked stays in it. */
export const endJob = async (needs: AiNeeds, mine: Mine, fault: AiFault): Promise<void> => {
  const { runs } = await needs.store.ai();
  await changeJob(needs)(mine.jobId, mine.attempt, async ({ leaseUntil: _leaseUntil, ...job }) => {
    const counted = job.runId === undefined ? undefined : (await runs.get(job.runId))?.usage;
    const usage = counted ?? (turnedAway.has(fault.kind) ? nothing : undefined);
    return {
      job: { ...job, state: fault.kind === "cancelled" ? "cancelled" : "failed", isRepairing: false, fault },
      run: { outcome: runOutcomeOf(fault), ...(usage && { usage }) },
    };
  });
  await settleRun(needs, mine);
};

/** The server said no before any model read a word: that costs nothing, and nothing of the month. */
const turnedAway: ReadonlySet<AiFault["kind"]> = new Set([
  "badKey",
  "browserForbidden",
  "noCredit",
  "originForbidden",
  "noModel",
  "tooLarge",
  "refusedRequest",
  "slowDown",
]);

const nothing = { input: 0, output: 0 } as const;

/** A job that was cancelled or erased meanwhile: its call is no longer running either. */
const settleRun = async ({ clock, store }: AiNeeds, { jobId, runId }: Mine): Promise<void> => {
  const { jobs, runs } = await store.ai();
  const job = await jobs.get(jobId);
  // Taken over: then its call is ended by whoever did.
  if (job && isOpen(job)) return;
  await store.write<null, never>(async () => {
    const run = runId === undefined ? undefined : await runs.get(runId);
    if (run?.outcome === "running") await runs.put({ ...run, outcome: "cancelled", updatedAt: clock.now() });
    return ok(null);
  });
};

const runOutcomeOf = ({ kind }: AiFault): AiRun["outcome"] =>
  kind === "refusal" ? "refused" : kind === "cancelled" ? "cancelled" : "failed";

const provenanceOf = ({ call, question }: PreparedRun, answer: ModelAnswer, runId: string | undefined): Provenance => ({
  by: "ai",
  // Who answered a prompt that was carried over by hand, nobody here knows.
  ...(call.provider !== "paste" && { model: answer.model || call.model }),
  promptVersion: call.promptVersion,
  ...(runId !== undefined && { runId }),
  ...(question.strategy && { strategyVersion: question.strategy.version }),
});

const make = (
  needs: AiNeeds,
  { question: { author } }: PreparedRun,
  found: AiFound,
  dropped: readonly DroppedPart[],
  provenance: Provenance,
): Made => {
  const now = needs.clock.now();
  const stamp = { schema: 1, createdAt: now, updatedAt: now } as const;
  switch (found.purpose) {
    case "path": {
      const path: LearningPath = {
        ...found.draft,
        id: needs.ids.next("path"),
        ...stamp,
        state: "suggested",
        provenance,
      };
      return { outcome: { purpose: "path", pathId: path.id, dropped }, path };
    }
    case "proposal": {
      const proposal: Proposal = { ...found.draft, id: needs.ids.next("proposal"), ...stamp, provenance };
      const by = { name: author, role: "author" } as const;
      const created = newEvent(needs, proposal.id, by, undefined, { type: "created" });
      return { outcome: { purpose: "proposal", proposalId: proposal.id, dropped }, proposal: { proposal, created } };
    }
    case "themes":
    case "question":
    case "validation":
      return { outcome: { ...found, dropped } };
  }
};

const countDropped = (dropped: readonly DroppedPart[]): Readonly<Record<string, string>> => {
  const counts = new Map<string, number>();
  for (const { because } of dropped) counts.set(because, (counts.get(because) ?? 0) + 1);
  return Object.fromEntries([...counts].map(([because, count]) => [`dropped.${because}`, String(count)]));
};
