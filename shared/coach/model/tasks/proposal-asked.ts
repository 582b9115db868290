import type { Theme } from "../../../domain/theme.ts";

/** Rises with every change of what a proposal is asked with. */
export const proposalVersion = "proposal-1";

/** What a proposal is asked about. Label and sentence are as they are sent, masked; id and author are never sent. */
export interface ProposalAsked {
  readonly theme: Pick<Theme, "id" | "label" | "domains" | "challenges">;
  /** The person's own idea, without which there is no proposal. */
  readonly ownSentence: string;
  readonly author: string;
}
