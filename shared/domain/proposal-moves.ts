import type { Finding } from "./finding.ts";
import type { ProposalState } from "./proposal-event.ts";

/** One reason why a step in a proposal's life is refused. The screen puts each into plain words. */
export type Refusal =
  | { readonly kind: "gone" }
  | { readonly kind: "notFrom"; readonly from: ProposalState; readonly to: ProposalState }
  | { readonly kind: "role"; readonly allowed: readonly string[] }
  | { readonly kind: "isAuthor" }
  | { readonly kind: "notAuthor" }
  | { readonly kind: "findings"; readonly findings: readonly Finding[] }
  | { readonly kind: "verdictNeeded" }
  | { readonly kind: "noteTooShort"; readonly least: number }
  | { readonly kind: "readyForThisVersion" }
  | { readonly kind: "decisionNeeded" }
  | { readonly kind: "reasonNeeded" }
  | { readonly kind: "deciderNeeded" }
  | { readonly kind: "approvalsOpen"; readonly routes: readonly string[] }
  | { readonly kind: "objectionsOpen"; readonly count: number }
  | { readonly kind: "outcomeIs"; readonly needed: readonly string[] }
  | { readonly kind: "ownerNeeded" }
  | { readonly kind: "revisitDateNeeded" }
  | { readonly kind: "reportNeeded"; readonly missing: readonly ("before" | "after" | "surprise")[] }
  | { readonly kind: "tooEarly"; readonly days: number }
  | { readonly kind: "lessonNeeded" }
  | { readonly kind: "stopRuleNeeded" }
  | { readonly kind: "conflict" };
