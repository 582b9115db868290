import type { StrategyContent } from "../../domain/strategy-content.ts";
import type { StrategyProblem } from "../../domain/strategy-problem.ts";
import type { Result } from "../../result.ts";
import { readStrategyJson } from "./strategy-json.ts";
import { readStrategyMarkdown } from "./read-strategy-markdown.ts";

/** Reads ground rules in either form: what begins as JSON is read as such, anything else as Markdown. */
export const readStrategy = (text: string): Result<StrategyContent, StrategyProblem> =>
  /^\uFEFF?\s*[{[]/.test(text) ? readStrategyJson(text) : readStrategyMarkdown(text);
