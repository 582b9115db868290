import { err, ok, type Result } from "../result.ts";
import type { Day } from "./entity.ts";
import type { Finding } from "./finding.ts";
import type { Attestation, ProposalState, Role } from "./proposal-event.ts";
import type { ProposalLife } from "./proposal-life.ts";
import { guards, type Guard } from "./proposal-guards.ts";
import type { ProposalContent } from "./proposal.ts";

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

/** One step that a proposal can take: who may take it, and what has to hold. */
export interface ProposalMove {
  readonly from: ProposalState;
  readonly to: ProposalState;
  readonly who: readonly Role[];
  readonly guards: readonly Guard[];
}

/** What a guard looks at. */
export interface MoveQuestion {
  readonly proposal: ProposalContent;
  readonly life: ProposalLife;
  /** Content hash of the proposal as it stands now. */
  readonly hash: string;
  readonly to: ProposalState;
  readonly by: Attestation;
  readonly today: Day;
  readonly findings: readonly Finding[];
  readonly requiredRoutes: readonly string[];
}

const author: readonly Role[] = ["author", "professional", "guide"];

/** The life of a proposal: every step there is. What is not in this table is refused. */
export const proposalMoves: readonly ProposalMove[] = [
  { from: "draft", to: "shared", who: author, guards: [guards.safeToShare] },
  { from: "shared", to: "draft", who: author, guards: [guards.isAuthor] },
  { from: "shared", to: "in_validation", who: ["validator"], guards: [guards.notAuthor, guards.noErrors] },
  { from: "in_validation", to: "draft", who: ["validator"], guards: [guards.notAuthor, guards.saysWhatIsNeeded] },
  {
    from: "in_validation",
    to: "decided",
    who: ["decision_facilitator"],
    guards: [
      guards.askedWell,
      guards.readyForThisVersion,
      guards.decidedOnThisVersion,
      guards.approved,
      guards.objectionsIntegrated,
    ],
  },
  {
    from: "decided",
    to: "trial",
    who: ["professional", "guide"],
    guards: [guards.outcomeGo, guards.hasOwner, guards.smallTrial],
  },
  { from: "decided", to: "dropped", who: ["decision_facilitator"], guards: [guards.outcomeNoGo] },
  { from: "decided", to: "shared", who: ["decision_facilitator"], guards: [guards.deferredWithDate] },
  { from: "trial", to: "adopted", who: ["decision_facilitator"], guards: [guards.reportedBeforeAfter] },
  { from: "trial", to: "dropped", who: ["professional", "decision_facilitator"], guards: [guards.reportedSurprise] },
  { from: "adopted", to: "evaluated", who: ["professional", "guide"], guards: [guards.longEnough, guards.hasLesson] },
  { from: "dropped", to: "evaluated", who: ["professional", "guide"], guards: [guards.hasLesson] },
  { from: "draft", to: "withdrawn", who: author, guards: [guards.isAuthor] },
  { from: "shared", to: "withdrawn", who: author, guards: [guards.isAuthor] },
  { from: "in_validation", to: "withdrawn", who: author, guards: [guards.isAuthor] },
];

/** Whether a proposal may take this step now; an illegal one is refused with every reason. */
export const checkProposalMove = (asked: MoveQuestion): Result<null, readonly Refusal[]> => {
  const { life, to, by } = asked;
  const move = proposalMoves.find((known) => known.from === life.state && known.to === to);
  if (!move) return err([{ kind: "notFrom", from: life.state, to }]);
  const reasons: readonly Refusal[] = [
    ...(move.who.includes(by.role) ? [] : [{ kind: "role" as const, allowed: move.who }]),
    ...move.guards.flatMap((guard) => guard(asked)),
  ];
  return reasons.length > 0 ? err(reasons) : ok(null);
};
