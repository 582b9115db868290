import type { ProposalState } from "../../domain/proposal-event.ts";

/** The way of a proposal that is carried out, in order. */
const way: readonly ProposalState[] = ["draft", "shared", "in_validation", "decided", "trial", "adopted", "evaluated"];

export interface Stage {
  /** Counted from 1; a proposal that was dropped or withdrawn has left the way and has none. */
  readonly step?: number;
  readonly of: number;
  readonly next: readonly ProposalState[];
}

/** Where a state stands on the way, and what comes after it. */
export const stageOf = (state: ProposalState): Stage => {
  const index = way.indexOf(state);
  if (index < 0) return { of: way.length, next: state === "dropped" ? ["evaluated"] : [] };
  return { step: index + 1, of: way.length, next: way.slice(index + 1) };
};

export type Turn = "author" | "reader" | "facilitator" | "team" | "nobody";

/** Who is to do something next, so that nobody waits in silence. */
export const turnOf = (state: ProposalState): Turn => {
  switch (state) {
    case "draft":
      return "author";
    case "shared":
      return "reader";
    case "in_validation":
      return "facilitator";
    case "decided":
    case "trial":
    case "adopted":
    case "dropped":
      return "team";
    case "evaluated":
    case "withdrawn":
      return "nobody";
  }
};
