import type { ModelAnswer, ModelFault } from "../../domain/model-call.ts";
import { err, type Result } from "../../result.ts";
import type { AiNeeds } from "./ai-needs.ts";
import { changeJob, leaseFrom } from "./change-job.ts";
import type { Mine } from "./mine.ts";
import type { PreparedRun } from "./prepare-run.ts";
import { showTitles } from "./show-titles.ts";

/** A server may ask for a pause of so many seconds; a longer one is for the person to decide about. */
const longestPause = 60;

/** Sends what was confirmed, once. A server that asks for a short pause first did not take it: then it is sent after that. */
export const askModel = async (
  needs: AiNeeds,
  mine: Mine,
  { model, body, written }: PreparedRun,
  signal: AbortSignal,
): Promise<Result<ModelAnswer, ModelFault>> => {
  // Nobody answers by itself what a person carries over by hand.
  if (!model) return err({ kind: "unreachable" });
  const onText = showTitles(needs, mine, written.titlesIn);
  const first = await model.send(body, { onText, signal });
  const pause = pauseOf(first);
  if (pause === undefined || first.ok || signal.aborted) return first;

  const change = changeJob(needs);
  const { error: fault } = first;
  const waits = await change(mine.jobId, mine.attempt, (job) => ({ job: { ...job, state: "queued", fault } }));
  if (waits.ok) await needs.wait(pause * 1_000, signal);
  if (!waits.ok || signal.aborted) return err({ kind: "cancelled" });
  const goesOn = await change(mine.jobId, mine.attempt, ({ fault: _fault, ...job }, now) => ({
    job: { ...job, state: "running", leaseUntil: leaseFrom(now) },
  }));
  return goesOn.ok ? model.send(body, { onText, signal }) : err({ kind: "cancelled" });
};

const pauseOf = (asked: Result<ModelAnswer, ModelFault>): number | undefined =>
  !asked.ok && asked.error.kind === "slowDown" && asked.error.wait !== undefined && asked.error.wait <= longestPause
    ? asked.error.wait
    : undefined;
