import type { Day, Instant } from "./entity.ts";
import type { Attestation, Outcome, ProposalEvent, ProposalState, Verdict } from "./proposal-event.ts";

/** Where a proposal stands, folded from its events. */
export interface ProposalLife {
  readonly state: ProposalState;
  readonly version: number;
  readonly since: Instant;
  readonly sinceDay: Day;
  readonly lastEventId?: ProposalEvent["id"];
  readonly validations: readonly {
    readonly by: Attestation;
    readonly verdict: Verdict;
    readonly note: string;
    readonly version: number;
    readonly hash: string;
  }[];
  readonly objections: readonly {
    readonly id: string;
    readonly by: Attestation;
    readonly objection: string;
    readonly integrated?: string;
  }[];
  readonly approvals: readonly {
    readonly by: Attestation;
    readonly route: string;
    readonly hash: string;
    readonly at: Instant;
  }[];
  readonly decision?: {
    readonly by: Attestation;
    readonly outcome: Outcome;
    readonly reason: string;
    readonly version: number;
    readonly hash: string;
    readonly revisitOn?: Day;
  };
  readonly trialReport?: {
    readonly by: Attestation;
    readonly before: string;
    readonly after: string;
    readonly surprise: string;
  };
  readonly adoptedOn?: Day;
  readonly evaluation?: { readonly by: Attestation; readonly lesson: string };
  /** Moves made side by side by people who had not seen each other's: a person chooses. */
  readonly conflicts: readonly { readonly to: readonly ProposalState[]; readonly seen?: string }[];
}
