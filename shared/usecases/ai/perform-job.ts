import { isOpen, type AiFault, type Job } from "../../domain/ai-run.ts";
import type { ModelAnswer } from "../../domain/model-call.ts";
import { err, ok, type Result } from "../../result.ts";
import { askModel } from "./ask-model.ts";
import type { AiNeeds, CheckedAnswer } from "./ai-needs.ts";
import { beginJob } from "./begin-job.ts";
import { changeJob } from "./change-job.ts";
import { endJob, keepFound } from "./keep-outcome.ts";
import { keepLease } from "./keep-lease.ts";
import type { Mine } from "./mine.ts";
import type { PreparedRun } from "./prepare-run.ts";
import { repairAnswer } from "./repair-answer.ts";

/**
 * Does the work of one job to its end: one call, or none where the answer is there; the checks; at most one repair; and
 * what stands is kept. Every way out is a state of the job. `stop` is aborted when nobody wants it any more.
 */
export const performJob =
  (needs: AiNeeds) =>
  async (job: Job, prepared: PreparedRun, stop: AbortController): Promise<void> => {
    const begun = await beginJob(needs)(job.id, job.attempts, prepared);
    if (!begun.ok) return;
    const mine = { jobId: job.id, attempt: begun.value.attempts, runId: begun.value.runId };
    const unwatch = stopWhenOvertaken(needs, mine, stop);
    const done = keepLease(needs, mine);
    try {
      const asked = begun.value.answer ? ok(begun.value.answer) : await askModel(needs, mine, prepared, stop.signal);
      const ended = asked.ok ? await useAnswer(needs, mine, prepared, asked.value, stop.signal) : asked;
      if (!ended.ok) await endJob(needs, mine, ended.error);
    } catch (bug) {
      await endJob(needs, mine, { kind: "malformed" });
      throw bug;
    } finally {
      done();
      unwatch();
    }
  };

const useAnswer = async (
  needs: AiNeeds,
  mine: Mine,
  prepared: PreparedRun,
  answer: ModelAnswer,
  signal: AbortSignal,
): Promise<Result<null, AiFault>> => {
  // Before anything is made of it: only an answer that ended by itself can be whole.
  const read = readStop(answer);
  if (!read.ok) return read;
  const kept = await changeJob(needs)(mine.jobId, mine.attempt, (job) => ({
    job: { ...job, answer },
    ...(answer.usage && { run: { usage: answer.usage } }),
  }));
  if (!kept.ok) return ok(null);
  const checked = prepared.written.read(answer.text);
  if (checked.found) {
    await keepFound(needs, mine, prepared, answer, { ...checked, found: checked.found });
    return ok(null);
  }

  const repaired = await repairAnswer(needs, mine, prepared, answer, checked, signal);
  if (!repaired) return err(faultOf(checked));
  if (!repaired.ok) return repaired;
  const stopped = readStop(repaired.value);
  if (!stopped.ok) return stopped;
  const again = prepared.written.read(repaired.value.text);
  if (!again.found) return err(faultOf(again));
  await keepFound(needs, mine, prepared, repaired.value, { ...again, found: again.found });
  return ok(null);
};

const readStop = ({ stop, text }: ModelAnswer): Result<null, AiFault> => {
  if (stop === "refusal" || stop === "length") return err({ kind: stop });
  return text.trim() === "" ? err({ kind: "empty" }) : ok(null);
};

const faultOf = ({ dropped }: CheckedAnswer): AiFault =>
  dropped.some(({ because }) => because === "wrongLanguage") ? { kind: "wrongLanguage" } : { kind: "notUsable" };

/** A job that was cancelled, erased or taken over, here or in another window, ends its call at once. */
const stopWhenOvertaken = ({ store }: Pick<AiNeeds, "store">, mine: Mine, stop: AbortController): (() => void) =>
  store.subscribe(({ changes }) => {
    if (!changes.some(({ table, ids }) => table === "jobs" && (ids?.includes(mine.jobId) ?? true))) return;
    void (async () => {
      const job = await (await store.ai()).jobs.get(mine.jobId);
      if (!job || !isOpen(job) || job.attempts !== mine.attempt) stop.abort();
    })();
  });
