import { lintStrategy, type StrategyFinding } from "../domain/lint-strategy.ts";
import { strategyDifference, type StrategyDifference } from "../domain/strategy-difference.ts";
import { strategyHash } from "../domain/strategy-hash.ts";
import type { StrategyProblem, StrategySource } from "../domain/strategy-problem.ts";
import type { LearningStrategy } from "../domain/strategy.ts";
import { activeStrategy } from "./active-strategy.ts";
import { adoptFoundStrategy, type AdoptNeeds } from "./adopt-found-strategy.ts";
import type { Found } from "./find-strategies.ts";

/** What of the ground rules there is to see: in force, being worked on, found outside, and earlier. */
export interface StrategiesSeen {
  readonly inForce?: LearningStrategy;
  readonly setBy?: StrategySource;
  readonly found: readonly FoundSeen[];
  readonly drafts: readonly DraftSeen[];
  readonly earlier: readonly LearningStrategy[];
}

export interface DraftSeen {
  readonly strategy: LearningStrategy;
  readonly findings: readonly StrategyFinding[];
  readonly differences: readonly StrategyDifference[];
}

export interface FoundSeen {
  readonly source: StrategySource;
  /** Why nobody can read it. */
  readonly problem?: StrategyProblem;
  /** Says yes to exactly this; absent when there is nothing to say yes to. */
  readonly hash?: string;
  readonly findings: readonly StrategyFinding[];
  readonly differences: readonly StrategyDifference[];
}

/** All of it, after what an organisation set was taken over. */
export const listStrategies = (needs: AdoptNeeds) => async (): Promise<StrategiesSeen> => {
  const { strategy, set, workspace } = await adoptFoundStrategy(needs)();
  const [all, active] = await Promise.all([needs.store.strategies.all(), activeStrategy(needs.store)]);
  const seen = await Promise.all([set, workspace].flatMap((found) => (found ? [seeFound(found, active)] : [])));
  return {
    ...(active && strategy && { inForce: strategy }),
    ...(set && { setBy: set.source }),
    // What was set and holds as it is says so by itself.
    found: seen.filter(({ source, problem, findings, differences }) => {
      const isHolding = !problem && !findings.some(({ severity }) => severity === "error");
      return source === "workspace" ? problem !== undefined || differences.length > 0 : !isHolding;
    }),
    drafts: all
      .filter(({ state }) => state === "draft")
      .sort((a, b) => (a.createdAt < b.createdAt ? 1 : -1))
      .map((draft) => ({
        strategy: draft,
        findings: lintStrategy(draft),
        differences: strategyDifference(active, draft),
      })),
    earlier: all.filter(({ state }) => state === "superseded").sort((a, b) => b.version - a.version),
  };
};

const seeFound = async ({ source, read }: Found, active: LearningStrategy | undefined): Promise<FoundSeen> => {
  if (!read.ok) return { source, problem: read.error, findings: [], differences: [] };
  const content = read.value;
  return {
    source,
    ...(source === "workspace" && { hash: await strategyHash(content) }),
    findings: lintStrategy(content),
    differences: strategyDifference(active, content),
  };
};
