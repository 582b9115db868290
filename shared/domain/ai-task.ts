import type { CaptureId } from "./capture.ts";
import type { Domain } from "./entity.ts";
import type { Need, PathId } from "./path.ts";
import type { ProposalId } from "./proposal.ts";
import type { ThemeId } from "./theme.ts";

/** What a model is asked for. */
export type AiTask =
  | { readonly purpose: "themes" }
  | { readonly purpose: "path"; readonly themeId: ThemeId; readonly need: Need }
  | { readonly purpose: "proposal"; readonly themeId: ThemeId; readonly ownSentence: string }
  | { readonly purpose: "question"; readonly captureId: CaptureId }
  | { readonly purpose: "validation"; readonly proposalId: ProposalId };

/** Why a part of an answer was left out. `what` is the part as the model wrote it, shown as data. */
export interface DroppedPart {
  readonly what: string;
  readonly because:
    | "noSuchNote"
    | "notLiteral"
    | "tooShort"
    | "tooLong"
    | "empty"
    | "ungrounded"
    | "link"
    | "wrongLanguage"
    | "notAllowed"
    | "rejectedBefore"
    | "tooFewNotes"
    | "twice";
}

/** A theme that a model sees in the notes. */
export interface AiThemeSuggestion {
  readonly label: string;
  readonly why: string;
  readonly domain?: Domain;
  readonly captureIds: readonly CaptureId[];
}

/** One point of a second reading. `because` rests on `reference`: a part of the proposal or a note. */
export interface ReadingPoint {
  readonly key: string;
  readonly verdict: "met" | "partly" | "not" | "cannotTell";
  readonly because: string;
  readonly reference: string;
}

/** What came of a task, after the checks. Paths and proposals are drafts in the store. */
export type AiOutcome = { readonly dropped: readonly DroppedPart[] } & (
  | { readonly purpose: "themes"; readonly themes: readonly AiThemeSuggestion[] }
  | { readonly purpose: "path"; readonly pathId: PathId }
  | { readonly purpose: "proposal"; readonly proposalId: ProposalId }
  | { readonly purpose: "question"; readonly captureId: CaptureId; readonly question: string }
  | {
      readonly purpose: "validation";
      readonly proposalId: ProposalId;
      readonly points: readonly ReadingPoint[];
      readonly objection: string;
      readonly questions: readonly string[];
    }
);
