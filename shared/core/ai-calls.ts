import { isCopiedNote } from "../domain/copied-text.ts";
import { costOf } from "../domain/model-prices.ts";
import type { Job } from "../domain/ai-run.ts";
import type { AiCalls, AiJobView, AiPreview } from "../messages/ai-types.ts";
import { err, ok, type Result } from "../result.ts";
import type { AiNeeds } from "../usecases/ai/ai-needs.ts";
import { confirmPasted, confirmRun, type Confirmed } from "../usecases/ai/confirm-run.ts";
import { cancelJob, dismissJob, retryJob } from "../usecases/ai/end-jobs.ts";
import { saveChoices } from "../usecases/ai/keep-choices.ts";
import { forgetKey, keepKey } from "../usecases/ai/keep-key.ts";
import { eraseLog, listRuns } from "../usecases/ai/keep-log.ts";
import { listJobs } from "../usecases/ai/list-jobs.ts";
import { askForModels } from "../usecases/ai/offered-models.ts";
import { prepareRun, type PreparedRun } from "../usecases/ai/prepare-run.ts";
import { readAi } from "../usecases/ai/read-ai.ts";
import type { JobRunner } from "./job-runner.ts";

/** The model coach. Made once in a window: it holds what was shown until the person says yes to it. */
export const aiCalls = (needs: AiNeeds, runner: JobRunner): AiCalls => {
  const view = readAi(needs);
  let shown: { readonly token: string; readonly prepared: PreparedRun } | undefined;

  /** A yes counts once, and for what was shown last. */
  const takeShown = (token: string, hash: string): PreparedRun | undefined => {
    const { prepared } = shown?.token === token ? shown : {};
    if (prepared?.call.hash !== hash) return undefined;
    shown = undefined;
    return prepared;
  };
  const start = <E>(confirmed: Result<Confirmed, E>): Result<Job["id"], E> => {
    if (!confirmed.ok) return confirmed;
    runner.start(confirmed.value);
    return ok(confirmed.value.job.id);
  };

  return {
    ai: view,
    saveAi: async (change) => {
      const saved = await saveChoices(needs)(change);
      shown = undefined;
      return saved.ok ? ok(await view()) : saved;
    },
    keepAiKey: async (key, place) => {
      const kept = await keepKey(needs)(key, place);
      return kept.ok ? ok(await view()) : kept;
    },
    forgetAiKey: async () => {
      await forgetKey(needs)();
      return view();
    },
    aiModels: () => askForModels(needs)(),

    prepareAi: async (task, wishes) => {
      shown = undefined;
      const prepared = await prepareRun(needs)(task, wishes);
      if (!prepared.ok) return prepared;
      const token = needs.ids.next("preview");
      shown = { token, prepared: prepared.value };
      return ok(previewOf(token, prepared.value));
    },
    sendAi: async (token, hash) => {
      const prepared = takeShown(token, hash);
      if (!prepared || prepared.call.provider === "paste") return err({ kind: "changed" });
      return start(await confirmRun(needs)(prepared));
    },
    pasteAi: async (token, hash, answer) => {
      const prepared = takeShown(token, hash);
      if (prepared?.call.provider !== "paste") return err({ kind: "changed" });
      return start(await confirmPasted(needs)(prepared, answer));
    },
    aiJobs: async () => {
      await runner.resume();
      return (await listJobs(needs)()).map(viewJob);
    },
    retryAi: async (jobId) => {
      const started = start(await retryJob(needs)(jobId));
      return started.ok ? ok(null) : started;
    },
    cancelAi: async (jobId) => {
      await cancelJob(needs)(jobId);
      return null;
    },
    dismissAi: async (jobId) => {
      await dismissJob(needs)(jobId);
      return null;
    },

    aiRuns: listRuns(needs),
    exportAiRuns: async () => ({
      name: `ai-log-${needs.clock.localDay(needs.clock.now()).day}.json`,
      folder: "docs",
      mediaType: "application/json",
      text: `${JSON.stringify(await listRuns(needs)(), null, 2)}\n`,
    }),
    eraseAiRuns: eraseLog(needs),
  };
};

const previewOf = (token: string, prepared: PreparedRun): AiPreview => {
  const { task, call, question, written, body, tokens, used, monthBudget, isCached } = prepared;
  const cost = costOf(call, tokens);
  const included = new Set<string>(question.notes.map(({ id }) => id));
  const notes = [...question.notes, ...question.others].toSorted((a, b) => b.createdAt.localeCompare(a.createdAt));
  return {
    token,
    purpose: task.purpose,
    provider: call.provider,
    host: call.host,
    model: call.model,
    body,
    hash: call.hash,
    instructions: written.request.system.join("\n\n"),
    notes: notes.map((note) => ({
      captureId: note.id,
      day: note.day,
      text: written.texts[note.id] ?? "",
      isCopied: isCopiedNote(note),
      isIncluded: included.has(note.id),
    })),
    beside: written.beside,
    masked: written.masked,
    tokens,
    ...(cost && { cost }),
    used,
    monthBudget,
    isCached,
  };
};

const viewJob = ({ id, task, call, state, unchecked, isRepairing, attempts, outcome, fault }: Job): AiJobView => ({
  id,
  task,
  state,
  startedAt: call.confirmedAt,
  model: call.model,
  host: call.host,
  unchecked,
  isRepairing,
  attempts,
  ...(outcome && { outcome }),
  ...(fault && { fault }),
});
