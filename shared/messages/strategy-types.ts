import type { Id } from "../domain/entity.ts";
import type { StrategyFinding } from "../domain/lint-strategy.ts";
import type { StrategyContent } from "../domain/strategy-content.ts";
import type { StrategyDifference } from "../domain/strategy-difference.ts";
import type { StrategyExample } from "../domain/strategy-example.ts";
import type { StrategyRefusal } from "../domain/strategy-moves.ts";
import type { StrategyProblem, StrategySource } from "../domain/strategy-problem.ts";
import type { LearningStrategy } from "../domain/strategy.ts";
import type { Result } from "../result.ts";
import type { NotKept } from "./core-api.ts";
import type { ExportFile } from "./exchange-types.ts";

export type StrategyId = Id<"strategy">;

/** The ground rules: a part of the contract. Changes are told as of the table `strategies`. */
export interface StrategyCalls {
  /** Everything there is to see; what an organisation set outside is taken over first. */
  strategies(): Promise<StrategiesView>;
  /** A draft from an example, a text (JSON or Markdown), an earlier version, or nothing. */
  draftStrategy(from: StrategyOrigin): Promise<Result<LearningStrategy, StrategyProblem | { kind: "gone" } | NotKept>>;
  /** Of a draft only. */
  editStrategy(
    strategyId: StrategyId,
    change: Partial<StrategyContent>,
  ): Promise<Result<LearningStrategy, { kind: "gone" } | NotKept>>;
  discardStrategy(strategyId: StrategyId): Promise<Result<null, { kind: "gone" } | NotKept>>;
  /** Puts a draft in force; needs all six sections. */
  establishStrategy(strategyId: StrategyId): Promise<Result<LearningStrategy, StrategyRefused>>;
  /** Puts what was shown of the workspace in force. */
  confirmFoundStrategy(hash: string): Promise<Result<LearningStrategy, StrategyRefused>>;
  exportStrategy(
    strategyId: StrategyId,
    form: "json" | "markdown",
  ): Promise<Result<ExportFile, { readonly kind: "gone" }>>;
}

export type StrategyOrigin =
  | { readonly example: StrategyExample }
  | { readonly text: string }
  | { readonly strategyId: StrategyId }
  | { readonly empty: true };

/** `set`: an organisation set its own outside Cirkel, so that nothing else can be put in force. */
export type StrategyRefused = { readonly kind: "gone" } | { readonly kind: "set" } | StrategyRefusal | NotKept;

export interface StrategiesView {
  /** In force, its guardrails as tight as all that was found makes them. */
  readonly inForce?: LearningStrategy;
  /** Where it was set, when that was outside Cirkel. */
  readonly setBy?: StrategySource;
  /** What was found outside and does not hold as it is. */
  readonly found: readonly FoundStrategyView[];
  /** Newest first. */
  readonly drafts: readonly StrategyDraftView[];
  /** Superseded, the last one first. */
  readonly earlier: readonly LearningStrategy[];
}

/** A draft, what is missing in it, and what changes for a person when it is put in force. */
export interface StrategyDraftView {
  readonly strategy: LearningStrategy;
  readonly findings: readonly StrategyFinding[];
  readonly differences: readonly StrategyDifference[];
}

export interface FoundStrategyView {
  readonly source: StrategySource;
  readonly problem?: StrategyProblem;
  /** Says yes to exactly this; absent when there is nothing to say yes to. */
  readonly hash?: string;
  readonly findings: readonly StrategyFinding[];
  readonly differences: readonly StrategyDifference[];
}
