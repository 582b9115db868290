import type { Day, Entity, Id } from "./entity.ts";
import type { ProposalId } from "./proposal.ts";

export const proposalStates = [
  "draft",
  "shared",
  "in_validation",
  "decided",
  "trial",
  "adopted",
  "dropped",
  "evaluated",
  "withdrawn",
] as const;
export type ProposalState = (typeof proposalStates)[number];

export const roles = [
  "professional",
  "guide",
  "validator",
  "decision_facilitator",
  "framework_owner",
  "author",
] as const;
export type Role = (typeof roles)[number];

/** Who did something, as they attest it themselves: without a server a role is a statement, not access control. */
export interface Attestation {
  readonly name: string;
  readonly role: Role;
}

export type Verdict = "ready" | "not_yet" | "no";
export type Outcome = "go" | "no_go" | "defer";

/** What happened, apart from who and when. `hash` is the content hash of the version it speaks about. */
export type ProposalHappening =
  | { readonly type: "created" }
  | { readonly type: "content_changed"; readonly hash: string }
  | { readonly type: "moved"; readonly from: ProposalState; readonly to: ProposalState; readonly hash: string }
  | {
      readonly type: "validated";
      readonly verdict: Verdict;
      readonly note: string;
      readonly version: number;
      readonly hash: string;
    }
  | { readonly type: "objected"; readonly objectionId: string; readonly objection: string }
  | { readonly type: "objection_integrated"; readonly objectionId: string; readonly how: string }
  | {
      readonly type: "decided";
      readonly outcome: Outcome;
      readonly reason: string;
      readonly version: number;
      readonly hash: string;
      readonly revisitOn?: Day;
    }
  | { readonly type: "approved"; readonly route: string; readonly hash: string }
  | { readonly type: "trial_reported"; readonly before: string; readonly after: string; readonly surprise: string }
  | { readonly type: "evaluated"; readonly lesson: string };

/** One immutable fact in a proposal's life. History is append-only; concurrent facts stay visible side by side. */
export type ProposalEvent = Entity<"event"> & {
  readonly proposalId: ProposalId;
  readonly day: Day;
  readonly by: Attestation;
  /** The newest event its maker had seen: two moves with the same `seen` are a conflict for a person. */
  readonly seen?: Id<"event">;
} & ProposalHappening;
