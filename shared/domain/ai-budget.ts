import { err, ok, type Result } from "../result.ts";
import type { AiChoices } from "./ai-choices.ts";
import type { AiRun } from "./ai-run.ts";
import type { Day, Instant } from "./entity.ts";

/** What a month has used, in tokens. `uncounted`: runs of which nobody knows how much they took, not even about. */
export interface UsedTokens {
  readonly tokens: number;
  readonly uncounted: number;
}

export interface BudgetBlock {
  readonly kind: "budget";
  readonly of: "call" | "month";
  readonly needs: number;
  readonly left: number;
}

/** Where a run keeps the estimate that was confirmed, for servers that do not count and calls that broke off. */
export const estimateCheck = "estimatedTokens";

/**
 * What the calls of a calendar month used: as the server counted, else as was estimated when it was confirmed. `day` is any
 * of the month; the month of a run is that of the local day it was confirmed on.
 */
export const usedInMonth = (
  runs: readonly Pick<AiRun, "previewConfirmedAt" | "usage" | "checks">[],
  day: Day,
  localDay: (at: Instant) => Day,
): UsedTokens => {
  const counts = runs.filter((run) => monthOf(localDay(run.previewConfirmedAt)) === monthOf(day)).map(tokensOf);
  return {
    tokens: counts.reduce<number>((sum, count) => sum + (count ?? 0), 0),
    uncounted: counts.filter((count) => count === undefined).length,
  };
};

/**
 * A hard stop: whether a call fits in what one call and this month may take. The needs are the question and the longest
 * answer together; what is left is that of the month after this call.
 */
export const checkBudget = (
  tokens: { readonly input: number; readonly mostOutput: number },
  used: UsedTokens,
  { callBudget, monthBudget }: Pick<AiChoices, "callBudget" | "monthBudget">,
): Result<{ readonly left: number }, BudgetBlock> => {
  const needs = tokens.input + tokens.mostOutput;
  const leftOfMonth = Math.max(0, monthBudget - used.tokens);
  // Asked this way round, a budget that is no number stops everything.
  if (!(needs <= callBudget)) return err({ kind: "budget", of: "call", needs, left: callBudget });
  if (!(needs <= leftOfMonth)) return err({ kind: "budget", of: "month", needs, left: leftOfMonth });
  return ok({ left: leftOfMonth - needs });
};

const monthOf = (day: Day): string => day.slice(0, 7);

const tokensOf = ({ usage, checks }: Pick<AiRun, "usage" | "checks">): number | undefined => {
  if (usage) return usage.input + usage.output;
  const estimate = checks[estimateCheck];
  return estimate !== undefined && /^\d{1,9}$/.test(estimate) ? Number(estimate) : undefined;
};
