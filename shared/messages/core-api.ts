import type { Capture, CaptureId, Context, Kind } from "../domain/capture.ts";
import type { Challenge, Day, Domain } from "../domain/entity.ts";
import type { Finding } from "../domain/finding.ts";
import type { IfThen, LearningPath, Need, PathId, Retrieval, Step, StepValidation } from "../domain/path.ts";
import type { ProposalLife } from "../domain/proposal-life.ts";
import type { ProposalState } from "../domain/proposal-event.ts";
import type { Proposal, ProposalContent, ProposalId } from "../domain/proposal.ts";
import type { Theme, ThemeId } from "../domain/theme.ts";
import type { Result } from "../result.ts";
import type { AiCalls } from "./ai-types.ts";
import type { CopiesCalls } from "./copies-types.ts";
import type { ExportFile } from "./exchange-types.ts";
import type { ImportCalls } from "./import-types.ts";
import type { Health } from "./health-types.ts";
import type { StrategyCalls } from "./strategy-types.ts";
import type { Settings } from "./settings-types.ts";
import type { MoveRefusal, ProposalMove, ProposalRecord, ProposalView } from "./proposal-types.ts";

/**
 * The one contract between the core and everything that shows it. All values are JSON-safe. Expected failures are
 * Results whose `kind` the screen puts into words; anything thrown is a bug.
 */
export interface CoreApi extends AiCalls, CopiesCalls, ImportCalls, StrategyCalls {
  // Now ---------------------------------------------------------------------------------------------------------
  /** Keeps a note. Resolves after the durable write. */
  capture(request: CaptureRequest): Promise<Result<Captured, CaptureError>>;
  /** At most two earlier notes about the same thing, and the one question that fits; after "Saved". */
  recall(captureId: CaptureId): Promise<Recall>;
  /** Adds an answer to a note: at most three, never a change of its text. */
  answer(captureId: CaptureId, question: string, text: string): Promise<Result<Capture, EditError>>;
  /** Takes back a note just made; `restore` brings it back. */
  undoCapture(captureId: CaptureId): Promise<Result<null, EditError>>;
  restoreCapture(captureId: CaptureId): Promise<Result<null, EditError>>;
  /** Lays a note in the bin for 30 days. One that is quoted asks first what happens to its quotes. */
  deleteCapture(captureId: CaptureId, quotes?: "keep" | "remove"): Promise<Result<Deletion, EditError>>;
  /** Changes by the author's hand: text, kind (null clears), visibility, the wording for others, archive. */
  editCapture(captureId: CaptureId, change: CaptureChange): Promise<Result<Capture, EditError>>;
  /** Decides on one sensitive part: mask it in what is shared, or keep it as written. */
  resolveFlag(captureId: CaptureId, flagKey: string, resolved: "masked" | "kept"): Promise<Result<Capture, EditError>>;
  /** Ids and days, newest first, for the virtual list: of all notes that pass, or of so many of the newest. */
  timeline(filter: Filter, newest?: number): Promise<readonly { readonly id: CaptureId; readonly day: Day }[]>;
  notes(ids: readonly CaptureId[]): Promise<readonly NoteView[]>;
  /** For each of these notes that has no theme and was not left loose: the two that may fit, best first. After the notes. */
  offers(ids: readonly CaptureId[]): Promise<readonly NoteOffer[]>;
  overview(): Promise<Overview>;

  // Themes ------------------------------------------------------------------------------------------------------
  themes(): Promise<ThemesView>;
  theme(themeId: ThemeId): Promise<ThemeView | null>;
  /** Puts a note in a theme: an existing one, or a new one by its label. */
  assignTheme(captureId: CaptureId, theme: ThemeId | { readonly label: string }): Promise<Result<Theme, EditError>>;
  unassignTheme(captureId: CaptureId, themeId: ThemeId): Promise<Result<null, EditError>>;
  leaveLoose(captureId: CaptureId): Promise<Result<null, EditError>>;
  /** Accepts a suggestion as a theme, under the person's own label. */
  acceptSuggestion(suggestion: SuggestionView, label: string): Promise<Result<Theme, EditError>>;
  rejectSuggestion(suggestion: SuggestionView): Promise<Result<null, EditError>>;
  editTheme(themeId: ThemeId, change: ThemeChange): Promise<Result<Theme, EditError>>;
  mergeThemes(from: ThemeId, into: ThemeId): Promise<Result<Theme, EditError>>;

  // Learn -------------------------------------------------------------------------------------------------------
  paths(): Promise<readonly PathView[]>;
  path(pathId: PathId): Promise<PathView | null>;
  /** Drafts a path from a theme, with the person's own quotes. Refused on fewer than two notes that may be quoted. */
  draftPath(themeId: ThemeId, need: Need): Promise<Result<Drafted<LearningPath>, DraftError>>;
  editPath(pathId: PathId, change: PathChange): Promise<Result<LearningPath, EditError>>;
  editStep(pathId: PathId, stepId: string, change: StepChange): Promise<Result<LearningPath, EditError>>;
  /** suggested → accepted → active ⇄ paused → completed → reviewed | stopped; refused with the reasons. */
  movePath(pathId: PathId, to: LearningPath["state"], because?: string): Promise<Result<LearningPath, PathRefusal>>;
  startStep(pathId: PathId, stepId: string): Promise<Result<LearningPath, EditError>>;
  /** Ends a step with one line back, which becomes a note. */
  completeStep(pathId: PathId, stepId: string, line: string): Promise<Result<Captured, CaptureError>>;
  skipStep(pathId: PathId, stepId: string, because: string): Promise<Result<LearningPath, EditError>>;
  attempt(pathId: PathId, stepId: string, own: string, self: 0 | 1 | 2): Promise<Result<LearningPath, EditError>>;

  // Propose -----------------------------------------------------------------------------------------------------
  proposals(): Promise<readonly ProposalView[]>;
  proposal(proposalId: ProposalId): Promise<ProposalView | null>;
  /** Drafts a proposal from a theme and one own sentence. */
  draftProposal(themeId: ThemeId, ownSentence: string): Promise<Result<Drafted<Proposal>, DraftError>>;
  /** A change of nothing says that a person has read what a model drafted. */
  editProposal(proposalId: ProposalId, change: Partial<ProposalContent>): Promise<Result<Proposal, EditError>>;
  addEvidence(proposalId: ProposalId, captureId: CaptureId, quote: string): Promise<Result<Proposal, EditError>>;
  removeEvidence(proposalId: ProposalId, evidenceId: string): Promise<Result<Proposal, EditError>>;
  /** A step in its life. An illegal one is refused with every reason. */
  moveProposal(move: ProposalMove): Promise<Result<ProposalLife, readonly MoveRefusal[]>>;
  /** A fact that is no move by itself: a second reading, an objection, an approval, a report, a lesson. */
  recordProposal(record: ProposalRecord): Promise<Result<ProposalLife, readonly MoveRefusal[]>>;

  // In and out --------------------------------------------------------------------------------------------------
  /** The exact text of an export, for the preview; the person then saves these bytes. */
  exportPath(pathId: PathId): Promise<Result<ExportFile, EditError>>;
  exportProposal(proposalId: ProposalId): Promise<Result<ExportFile, EditError>>;
  exportThemes(): Promise<ExportFile>;

  // Settings ----------------------------------------------------------------------------------------------------
  settings(): Promise<Settings>;
  saveSettings(change: Partial<Settings>): Promise<Settings>;

  // Deleting ----------------------------------------------------------------------------------------------------
  /** What lies in the bin, the last deleted first. */
  bin(): Promise<readonly BinnedNote[]>;
  /** Removes the texts of deleted notes for good, from every copy on this device. */
  eraseNotes(captureIds: readonly CaptureId[]): Promise<Result<null, NotKept>>;
  /** Removes everything Cirkel keeps on this device, in every copy. */
  deleteEverything(): Promise<Result<null, NotKept>>;

  // The copies of the notes -------------------------------------------------------------------------------------
  /** How they are; a change is told as one of the table `health`. Answers also while they are being brought together. */
  health(): Promise<Health>;
  /** The person has read how many notes came back. */
  dismissReturned(): Promise<null>;
}

/** Sent after a commit, from any window of this origin. */
export interface CoreChanged {
  readonly revision: number;
  readonly changes: readonly { readonly table: string; readonly ids?: readonly string[] }[];
}

export interface CaptureRequest {
  /** As typed: a leading `- + ! ? *` sets the kind. */
  readonly text: string;
  /** A kind chosen by button; it wins over a prefix. */
  readonly kind?: Kind;
  readonly surface: Capture["surface"];
  readonly context?: Context;
}

export interface Captured {
  readonly capture: Capture;
  /** How many characters no file can hold (NUL, halves of a character) were left out of the text; nearly always 0. */
  readonly cleaned: number;
}

export type CaptureError =
  | { readonly kind: "empty" }
  | { readonly kind: "onlyPrefix" }
  | { readonly kind: "tooLong"; readonly length: number; readonly longest: number }
  | { readonly kind: "gone" }
  | NotKept;

/** The write did not happen, and nothing of it was kept: the disk is full, or the database cannot be reached. */
export interface NotKept {
  readonly kind: "notKept";
  readonly reason: "full" | "unavailable" | "newer";
}

export type EditError =
  | CaptureError
  | { readonly kind: "enough"; readonly most: number }
  | { readonly kind: "refused"; readonly findings: readonly Finding[] };

/** `quoted` is a question: nothing was deleted yet. `titles` are of the paths and proposals that quote the note. */
export type Deletion = { readonly kind: "deleted" } | { readonly kind: "quoted"; readonly titles: readonly string[] };

export interface BinnedNote {
  readonly capture: Capture;
  readonly erasedOn: Day;
}

export interface Recall {
  readonly earlier: readonly EarlierNote[];
  /** Undefined when this note already has three answers. */
  readonly question?: string;
}

export interface EarlierNote {
  readonly id: CaptureId;
  readonly quote: string;
  readonly lang: Capture["lang"];
  readonly day: Day;
  readonly because: readonly string[];
}

export interface CaptureChange {
  readonly text?: string;
  readonly kind?: Kind | null;
  readonly visibility?: Capture["visibility"];
  /** null takes the approved wording back. */
  readonly sharedText?: string | null;
  readonly status?: Capture["status"];
  readonly removeContext?: "all" | "copied";
}

export interface Filter {
  readonly text?: string;
  readonly kind?: Kind;
  readonly domain?: Domain | "loose";
  readonly themeId?: ThemeId;
  readonly from?: Day;
  readonly until?: Day;
}

export interface NoteView {
  readonly capture: Capture;
  /** Local time `hh:mm`, at the offset the note was made. */
  readonly time: string;
  readonly themes: readonly { readonly id: ThemeId; readonly label: string }[];
}

export interface NoteOffer {
  readonly id: CaptureId;
  readonly chips: readonly {
    readonly themeId?: ThemeId;
    readonly label: string;
    readonly because: readonly string[];
  }[];
}

export interface Overview {
  readonly notes: number;
  readonly domains: { readonly [key in Domain]: number };
  /** Notes without a theme that has a domain. */
  readonly loose: number;
  readonly ideas: number;
  readonly themes: number;
  readonly paths: number;
  readonly proposals: number;
  /** The active path for the ring and the line under the circle. */
  readonly path?: { readonly id: PathId; readonly title: string; readonly steps: readonly Step["state"][] };
  readonly today: Day;
}

export interface ThemeView {
  readonly theme: Theme;
  readonly notes: number;
  readonly days: number;
  /** "4× in 8 days": friction notes and the days from first to last, both ends counted. */
  readonly friction?: { readonly times: number; readonly days: number; readonly minutes?: number };
  readonly path?: { readonly id: PathId; readonly state: LearningPath["state"] };
  readonly proposal?: { readonly id: ProposalId; readonly state: ProposalState };
  readonly captureIds: readonly CaptureId[];
}

export interface SuggestionView {
  readonly label: string;
  readonly keywords: readonly string[];
  readonly captureIds: readonly CaptureId[];
  readonly days: number;
  /** Absent of the rules coach. */
  readonly origin?: "ai";
}

export interface ThemesView {
  /** Accepted themes, strongest first (most notes, then most days). */
  readonly accepted: readonly ThemeView[];
  readonly suggested: readonly SuggestionView[];
}

export interface ThemeChange {
  readonly label?: string;
  /** Only what is named changes: true puts it there, false takes it away. */
  readonly domains?: { readonly [key in Domain]?: boolean };
  readonly challenges?: { readonly [key in Challenge]?: boolean };
  readonly state?: "accepted" | "retired";
}

export interface PathView {
  readonly path: LearningPath;
  readonly themes: readonly { readonly id: ThemeId; readonly label: string }[];
  readonly findings: readonly Finding[];
  /** Steps in order, with their ids. */
  readonly steps: readonly { readonly id: string; readonly step: Step }[];
  readonly nextStepId?: string;
  /** Retrieval questions that are due today. */
  readonly due: readonly { readonly stepId: string; readonly day: number }[];
}

export interface Drafted<T> {
  readonly draft: T;
  /** Notes of the theme that were left out as evidence because a sensitive part is still open. */
  readonly leftOut: readonly { readonly id: CaptureId; readonly day: Day; readonly source: string }[];
}

export type DraftError =
  | { readonly kind: "tooFewNotes"; readonly have: number; readonly leftOut: Drafted<unknown>["leftOut"] }
  | { readonly kind: "noSentence" }
  | { readonly kind: "gone" }
  | NotKept;

export type PathRefusal =
  | { readonly kind: "gone" }
  | { readonly kind: "notFrom"; readonly from: LearningPath["state"]; readonly to: LearningPath["state"] }
  | { readonly kind: "findings"; readonly findings: readonly Finding[] }
  | { readonly kind: "reason" }
  | { readonly kind: "stepsOpen"; readonly count: number }
  | NotKept;

export type PathChange = Partial<Pick<LearningPath, "title" | "goal" | "needCheck" | "minutesPerWeek" | "weeks">>;
export type StepChange = Partial<
  Pick<Step, "title" | "instruction" | "why" | "minutes" | "doneWhen" | "week" | "form">
> & {
  readonly ifThen?: IfThen;
  /** With the attempts as they stand: only its question and points change. */
  readonly retrieval?: Retrieval;
  readonly validation?: StepValidation;
};
