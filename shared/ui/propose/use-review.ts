import type { ProposalView } from "../../messages/proposal-types.ts";
import { useApp } from "../app-context.ts";
import { useDecided } from "../drafting/use-decided.ts";
import { useWhy } from "../drafting/use-why.ts";
import { partsToRead, withoutPart, type DraftedPart } from "./part-review.ts";
import { useWords } from "./use-words.ts";

/** Reading what a model drafted, part by part. */
export interface Review {
  readonly isOpen: (part: string) => boolean;
  /** How many parts are still to be decided on. */
  readonly left: number;
  /** The person keeps a part as it is, or has changed it. The last one makes the proposal read. */
  readonly settle: (part: string) => void;
  /** Gives why it was not taken out, in words, or undefined. */
  readonly takeOut: (part: DraftedPart) => Promise<string | undefined>;
}

/** Undefined where nothing is to be read: made by a person or by rules, or read before. */
export const useReview = ({ proposal }: ProposalView, canEdit: boolean): Review | undefined => {
  const { api, language, announce } = useApp();
  const words = useWords();
  const why = useWhy();
  const { decided, decide, forget } = useDecided(proposal.id);
  const isUnread = proposal.provenance.by === "ai" && proposal.provenance.reviewedAt === undefined;
  if (!canEdit || !isUnread || !decided) return undefined;

  const naming = { words, language };
  const open = partsToRead(proposal, naming).filter((part) => !decided.includes(part));
  const settle = (part: string): void => {
    decide(part);
    if (open.some((other) => other !== part)) return;
    // A change without anything in it says that a person has read it.
    void api.editProposal(proposal.id, {});
    forget();
    announce(words.allRead);
  };
  return {
    isOpen: (part) => open.some((other) => other === part),
    left: open.length,
    settle,
    takeOut: async (part) => {
      const failed = why(await api.editProposal(proposal.id, withoutPart(part, proposal, naming)));
      if (failed === undefined) settle(part);
      return failed;
    },
  };
};
