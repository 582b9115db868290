import type { AiRun } from "../../shared/domain/ai-run.ts";
import type { Capture } from "../../shared/domain/capture.ts";
import type { LearningPath } from "../../shared/domain/path.ts";
import type { Finding } from "../../shared/domain/finding.ts";
import type { AiJobView, AiPreview, JobId } from "../../shared/messages/ai-types.ts";
import type { ProposalView } from "../../shared/messages/proposal-types.ts";
import { describeBlock } from "../../shared/ui/ai/describe-block.ts";
import { err, ok, type Result } from "../../shared/result.ts";
import type { EvalCase } from "./gather-cases.ts";
import type { HeardCall } from "./heard-model.ts";
import type { EvalCore } from "./open-core.ts";

/** A question that is ready to be sent. */
export interface ReadyCase extends EvalCase {
  readonly preview: AiPreview;
}

/** How a question went: every call it took, how it ended, and what stands of it. */
export interface AskedCase extends ReadyCase {
  readonly calls: readonly HeardCall[];
  readonly job: AiJobView;
  readonly run: AiRun | undefined;
  readonly path?: { readonly path: LearningPath; readonly findings: readonly Finding[] };
  readonly proposal?: ProposalView;
  /** The note or the proposal that it was about, where it was about one. */
  readonly about?: Capture | ProposalView;
}

const wishes = { leftOut: [], sendCopied: false };

/** Makes the bytes of a question; nothing leaves. */
export const readyCase = async ({ api }: EvalCore, one: EvalCase): Promise<Result<ReadyCase, string>> => {
  const prepared = await api.prepareAi(one.task, wishes);
  return prepared.ok ? ok({ ...one, preview: prepared.value }) : err(describeBlock(prepared.error, "en").sentence);
};

/** Sends a question and waits until it is done, through the same steps as a screen. */
export const askCase = async (core: EvalCore, one: EvalCase): Promise<Result<AskedCase, string>> => {
  const { api, calls } = core;
  const ready = await readyCase(core, one);
  if (!ready.ok) return ready;
  const { preview } = ready.value;
  const before = calls.length;
  const sent = await api.sendAi(preview.token, preview.hash);
  if (!sent.ok) return err(describeBlock(sent.error, "en").sentence);
  const job = await untilEnded(core, sent.value);
  const { outcome } = job;
  const path = outcome?.purpose === "path" ? await api.path(outcome.pathId) : null;
  const proposal = outcome?.purpose === "proposal" ? await api.proposal(outcome.proposalId) : null;
  const about = await loadAbout(core, one);
  return ok({
    ...ready.value,
    calls: calls.slice(before),
    job,
    run: (await api.aiRuns()).find(({ bodyHash }) => bodyHash === preview.hash),
    ...(path && { path }),
    ...(proposal && { proposal }),
    ...(about && { about }),
  });
};

const loadAbout = async ({ api }: EvalCore, { task }: EvalCase): Promise<AskedCase["about"]> => {
  if (task.purpose === "question") return (await api.notes([task.captureId]))[0]?.capture;
  return task.purpose === "validation" ? ((await api.proposal(task.proposalId)) ?? undefined) : undefined;
};

const untilEnded = ({ api, onChanged }: EvalCore, jobId: JobId): Promise<AiJobView> =>
  new Promise((resolve, reject) => {
    const look = async (): Promise<void> => {
      const job = (await api.aiJobs()).find(({ id }) => id === jobId);
      if (!job || job.state === "queued" || job.state === "running") return;
      stop();
      resolve(job);
    };
    const stop = onChanged(({ changes }) => {
      if (changes.some(({ table }) => table === "jobs")) look().catch(reject);
    });
    look().catch(reject);
  });
