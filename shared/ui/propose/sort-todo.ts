import type { Finding } from "../../domain/finding.ts";
import { safetyRules } from "../../domain/proposal-guards.ts";

export interface Todo {
  /** What keeps a proposal from being shared. */
  readonly blocks: readonly Finding[];
  /** What is still open, but may travel along visibly. */
  readonly open: readonly Finding[];
}

/** Splits the errors of the check: what blocks sharing, and what a team can complete together. Hints are neither. */
export const sortTodo = (findings: readonly Finding[]): Todo => {
  const errors = findings.filter(({ severity }) => severity === "error");
  return {
    blocks: errors.filter(({ rule }) => safetyRules.includes(rule)),
    open: errors.filter(({ rule }) => !safetyRules.includes(rule)),
  };
};
