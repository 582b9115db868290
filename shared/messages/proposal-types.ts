import type { Capture } from "../domain/capture.ts";
import type { Finding } from "../domain/finding.ts";
import type { ProposalHappening, ProposalState, Role } from "../domain/proposal-event.ts";
import type { ProposalLife } from "../domain/proposal-life.ts";
import type { Refusal } from "../domain/proposal-moves.ts";
import type { Proposal, ProposalId } from "../domain/proposal.ts";
import type { ThemeId } from "../domain/theme.ts";
import type { NotKept } from "./core-api.ts";

export interface ProposalView {
  readonly proposal: Proposal;
  readonly life: ProposalLife;
  readonly findings: readonly Finding[];
  readonly themes: readonly { readonly id: ThemeId; readonly label: string }[];
  /** Evidence in order, with the language of each quote's note. */
  readonly evidence: readonly { readonly id: string; readonly lang: Capture["lang"]; readonly known: boolean }[];
}

export interface ProposalMove {
  readonly proposalId: ProposalId;
  readonly to: ProposalState;
  readonly by: { readonly name: string; readonly role: Role };
}

export interface ProposalRecord {
  readonly proposalId: ProposalId;
  readonly by: { readonly name: string; readonly role: Role };
  readonly happening: Exclude<ProposalHappening, { readonly type: "created" | "content_changed" | "moved" }>;
}

/** Why a step in a proposal's life did not happen. */
export type MoveRefusal = Refusal | NotKept;
