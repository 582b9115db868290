import { checkBudget } from "../../domain/ai-budget.ts";
import { heldBy } from "../../domain/ai-frame.ts";
import { estimateTokens } from "../../domain/estimate-tokens.ts";
import { sha256 } from "../../domain/sha256.ts";
import type { ModelAnswer, ModelFault } from "../../domain/model-call.ts";
import { err, type Result } from "../../result.ts";
import type { AiNeeds, CheckedAnswer } from "./ai-needs.ts";
import { changeJob, leaseFrom } from "./change-job.ts";
import { readChoices } from "./keep-choices.ts";
import type { Mine } from "./mine.ts";
import type { PreparedRun } from "./prepare-run.ts";
import { usedTokens } from "./read-ai.ts";
import { showTitles } from "./show-titles.ts";

/**
 * Asks once more, with what was wrong: what was confirmed, the model's own answer, and our list. Undefined when there is
 * nothing to ask, nobody to ask, or no budget left for it.
 */
export const repairAnswer = async (
  needs: AiNeeds,
  mine: Mine,
  { model, written, question }: PreparedRun,
  answer: ModelAnswer,
  { problems }: CheckedAnswer,
  signal: AbortSignal,
): Promise<Result<ModelAnswer, ModelFault> | undefined> => {
  const request = model && written.repair(answer.text, problems);
  if (!request || signal.aborted) return undefined;
  const added = request.messages.slice(written.request.messages.length).map(({ content }) => content);
  const body = model.bodyOf(request);
  // The answer of a model is the one thing in it that nobody saw before.
  if (written.findRaw(body).length > 0 || heldBy(question.call, added.join("\n"))) return undefined;
  const tokens = { input: estimateTokens(body), mostOutput: request.maxTokens };
  if (!checkBudget(tokens, await usedTokens(needs), await readChoices(needs)).ok) return undefined;

  const hash = await sha256(body);
  const { runs } = await needs.store.ai();
  const change = changeJob(needs);
  const begun = await change(mine.jobId, mine.attempt, async (job, now) => {
    const run = job.runId === undefined ? undefined : await runs.get(job.runId);
    return {
      job: { ...job, isRepairing: true, leaseUntil: leaseFrom(now), unchecked: [] },
      run: { checks: { ...run?.checks, repairHash: hash, repairProblems: String(problems.length) } },
    };
  });
  if (!begun.ok) return err({ kind: "cancelled" });
  const repaired = await model.send(body, { onText: showTitles(needs, mine, written.titlesIn), signal });
  if (!repaired.ok) return repaired;
  const usage = sum(answer.usage, repaired.value.usage);
  await change(mine.jobId, mine.attempt, (job) => ({
    job: { ...job, answer: repaired.value },
    ...(usage && { run: { usage } }),
  }));
  return repaired;
};

type Usage = ModelAnswer["usage"];

const sum = (one: Usage, other: Usage): Usage =>
  one && other && { input: one.input + other.input, output: one.output + other.output };
