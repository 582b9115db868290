import * as v from "valibot";
import { contentOfStrategy, largestStrategyFile, type StrategyContent } from "../../domain/strategy-content.ts";
import type { StrategyProblem } from "../../domain/strategy-problem.ts";
import { tidyStrategy } from "../../domain/tidy-strategy.ts";
import { err, ok, type Result } from "../../result.ts";
import { findUnsafe } from "../parse-entity/find-unsafe.ts";
import { placeOf, problemOf } from "../parse-entity/parse-with.ts";
import { strategyFormat, strategySchema } from "./strategy-schema.ts";

/** Ground rules as `strategy.json`, indented by two. */
export const strategyJson = (strategy: StrategyContent, remark = ""): string =>
  `${JSON.stringify(
    { cirkel: "strategy", format: strategyFormat, ...(remark && { remark }), ...contentOfStrategy(strategy) },
    null,
    2,
  )}\n`;

/** Reads `strategy.json`; whatever the text is, the answer names the first thing that is wrong and its place. */
export const readStrategyJson = (text: string): Result<StrategyContent, StrategyProblem> => {
  if (text.length > largestStrategyFile) return err({ kind: "tooLarge", path: "" });
  const parsed = parse(text);
  if (!parsed.ok) return parsed;
  const unsafe = findUnsafe(parsed.value);
  if (unsafe) return err({ kind: "unsafe", path: placeOf(unsafe) });
  const { cirkel, format } = Object(parsed.value) as { readonly cirkel?: unknown; readonly format?: unknown };
  if (cirkel !== "strategy") return err({ kind: "notStrategy", path: "" });
  if (typeof format === "number" && format > strategyFormat) return err({ kind: "newer", path: "format" });
  const read = v.safeParse(strategySchema, parsed.value, { abortEarly: true });
  return read.success ? ok(tidyStrategy(read.output)) : err(problemIn(read.issues[0]));
};

const parse = (text: string): Result<unknown, StrategyProblem> => {
  try {
    // Some editors on Windows put a mark in front.
    return ok(JSON.parse(text.replace(/^\uFEFF/, "")));
  } catch {
    return err({ kind: "notJson", path: "" });
  }
};

/** The library says "never" of a field that the schema does not know. */
const problemIn = (issue: v.BaseIssue<unknown>): StrategyProblem => {
  const problem = problemOf(issue);
  return issue.type === "strict_object" && issue.expected === "never" ? { ...problem, kind: "unknown" } : problem;
};
