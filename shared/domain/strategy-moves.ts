import { err, ok, type Result } from "../result.ts";
import { lintStrategy, type StrategySection } from "./lint-strategy.ts";
import type { Guardrails, LearningStrategy } from "./strategy.ts";

export type StrategyState = LearningStrategy["state"];

/** Where ground rules can go from where they are. */
export const strategyMoves: { readonly [from in StrategyState]: readonly StrategyState[] } = {
  draft: ["active"],
  active: ["superseded"],
  superseded: [],
};

export type StrategyRefusal =
  | { readonly kind: "notFrom"; readonly from: StrategyState; readonly to: StrategyState }
  | { readonly kind: "sectionsMissing"; readonly sections: readonly StrategySection[] };

/** Whether ground rules may go there: in force (active) needs all six sections. */
export const checkStrategyMove = (strategy: LearningStrategy, to: StrategyState): Result<null, StrategyRefusal> => {
  if (!strategyMoves[strategy.state].includes(to)) return err({ kind: "notFrom", from: strategy.state, to });
  const sections = lintStrategy(strategy).flatMap((found) => (found.severity === "error" ? [found.field] : []));
  return to === "active" && sections.length > 0 ? err({ kind: "sectionsMissing", sections }) : ok(null);
};

/** Puts a draft in force; what was in force until now is superseded, and the version goes on from it. */
export const activateStrategy = (
  draft: LearningStrategy,
  current: LearningStrategy | undefined,
): Result<{ readonly active: LearningStrategy; readonly superseded?: LearningStrategy }, StrategyRefusal> => {
  const allowed = checkStrategyMove(draft, "active");
  if (!allowed.ok) return allowed;
  const retired = current ? checkStrategyMove(current, "superseded") : allowed;
  if (!retired.ok) return retired;
  const version = Math.max(draft.version, (current?.version ?? 0) + 1);
  return ok({
    active: { ...draft, version, state: "active" },
    ...(current && { superseded: { ...current, state: "superseded" as const } }),
  });
};

/**
 * Whether personal guardrails are nowhere looser than those of the strategy. `models` and `allow` name all that is
 * allowed: an empty list allows nothing.
 */
export const isTighter = (personal: Guardrails, strategy: Guardrails): boolean =>
  openness[personal.ai.mode] <= openness[strategy.ai.mode] &&
  isWithin(personal.ai.models, strategy.ai.models) &&
  isWithin(strategy.ai.neverSend, personal.ai.neverSend) &&
  (!personal.ai.sendContext || strategy.ai.sendContext) &&
  isWithin(personal.export.allow, strategy.export.allow) &&
  isWithin(strategy.export.neverInclude, personal.export.neverInclude) &&
  (personal.retentionDays ?? Infinity) <= (strategy.retentionDays ?? Infinity);

const openness = { off: 0, masked: 1, open: 2 } as const satisfies Record<Guardrails["ai"]["mode"], number>;

const isWithin = (some: readonly string[], all: readonly string[]): boolean => some.every((one) => all.includes(one));
