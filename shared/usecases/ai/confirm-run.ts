import type { Job } from "../../domain/ai-run.ts";
import type { AiOutcome } from "../../domain/ai-task.ts";
import type { ModelAnswer } from "../../domain/model-call.ts";
import type { NotKept, Store } from "../../ports.ts";
import { err, ok, type Result } from "../../result.ts";
import type { AiNeeds } from "./ai-needs.ts";
import { newRun } from "./begin-job.ts";
import { leaseFrom } from "./change-job.ts";
import { findKept } from "./find-kept.ts";
import { prepareRun, type PrepareBlock, type PreparedRun } from "./prepare-run.ts";

export type ConfirmBlock = PrepareBlock | { readonly kind: "changed" } | NotKept;

/** A job that a person said yes to, and with what it is done; without `prepared` it is done already. */
export interface Confirmed {
  readonly job: Job;
  readonly prepared?: PreparedRun;
}

/**
 * Makes what was shown once more and compares: only the same bytes for the same host become a job. Where the same answer
 * lies here already, nothing is sent.
 */
export const confirmRun =
  (needs: AiNeeds) =>
  async (shown: PreparedRun): Promise<Result<Confirmed, ConfirmBlock>> => {
    const again = await repeatRun(needs)(shown);
    if (!again.ok) return again;
    const kept = await findKept(needs, shown.call);
    const outcome = kept?.outcome && (await stillStands(needs.store, kept.outcome)) ? kept.outcome : undefined;
    const job: Job = {
      ...newJob(needs, shown),
      ...(kept && { answer: kept.answer, ...(kept.runId && { runId: kept.runId }) }),
      ...(outcome && { state: "done", outcome }),
    };
    const written = await keepJob(needs, job);
    return written.ok ? ok(outcome ? { job } : { job, prepared: again.value }) : written;
  };

/** The answer of an assistant that a person asked by hand, as a job; the log says what they took along. */
export const confirmPasted =
  (needs: AiNeeds) =>
  async (shown: PreparedRun, text: string): Promise<Result<Confirmed, ConfirmBlock>> => {
    const again = await repeatRun(needs)(shown);
    if (!again.ok) return again;
    const answer: ModelAnswer = { stop: "end", text, model: shown.call.model };
    const job = newJob(needs, shown);
    // What it cost elsewhere is nobody's to count here.
    const run = { ...newRun(needs, shown, job.call.confirmedAt), usage: { input: 0, output: 0 } };
    const { runs } = await needs.store.ai();
    const pasted: Job = { ...job, answer, runId: run.id };
    const written = await keepJob(needs, pasted, () => runs.put(run));
    return written.ok ? ok({ job: pasted, prepared: again.value }) : written;
  };

/** The same question once more, from the records as they are now; refused when anything of it differs. */
export const repeatRun =
  (needs: AiNeeds) =>
  async ({ task, call }: Pick<PreparedRun, "task" | "call">): Promise<Result<PreparedRun, ConfirmBlock>> => {
    const again = await prepareRun(needs)(task, call, call);
    if (!again.ok) return again;
    const now = again.value.call;
    const isSame = now.hash === call.hash && now.host === call.host && now.provider === call.provider;
    return isSame ? again : err({ kind: "changed" });
  };

const newJob = ({ clock, ids }: AiNeeds, { task, call }: PreparedRun): Job => {
  const now = clock.now();
  return {
    id: ids.next("job"),
    schema: 1,
    createdAt: now,
    updatedAt: now,
    task,
    call: { ...call, confirmedAt: now },
    state: "queued",
    attempts: 0,
    // Whoever made it begins at once; another window only when this one is gone.
    leaseUntil: leaseFrom(now),
    unchecked: [],
    isRepairing: false,
  };
};

const keepJob = async (
  { store }: AiNeeds,
  job: Job,
  also: () => Promise<void> = async () => undefined,
): Promise<Result<null, NotKept>> => {
  const { jobs } = await store.ai();
  return store.write<null, never>(async () => {
    await jobs.put(job);
    await also();
    return ok(null);
  });
};

/** A draft that was made then may have been deleted since. */
const stillStands = async (store: Pick<Store, "paths" | "proposals">, outcome: AiOutcome): Promise<boolean> => {
  if (outcome.purpose === "path") return (await store.paths.get(outcome.pathId)) !== undefined;
  if (outcome.purpose === "proposal") return (await store.proposals.get(outcome.proposalId)) !== undefined;
  return true;
};
