import type { StrategyContent } from "./domain/strategy-content.ts";
import type { StrategyProblem, StrategySource } from "./domain/strategy-problem.ts";
import type { Result } from "./result.ts";

/** Ground rules outside Cirkel: set for a browser, in the settings of the host, or in a file of the workspace. */
export interface FoundStrategy {
  readonly source: StrategySource;
  /** Its text in either form; undefined where there is none. Rejects when it is there and cannot be read. */
  read(): Promise<string | undefined>;
}

/** What reads ground rules; never rejects, whatever the text is. */
export interface StrategyFormat {
  read(text: string): Result<StrategyContent, StrategyProblem>;
}
