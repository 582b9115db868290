import type { ById, Day, Entity, Id, Instant, Language } from "./entity.ts";
import type { ImportFormat } from "./import-format.ts";

/** The five kinds of note. The first four are micro-reflections, `idea` is an improvement idea. */
export const kinds = ["friction", "success", "insight", "question", "idea"] as const;
export type Kind = (typeof kinds)[number];

/** One key in front of the text sets the kind. */
export const prefixByKind = {
  friction: "-",
  success: "+",
  insight: "!",
  question: "?",
  idea: "*",
} as const satisfies Record<Kind, string>;

export type CaptureId = Id<"capture">;

/** Longest text of one note, in UTF-16 code units; typing more is refused with the field untouched. */
export const longestText = 5_000;

/** Text longer than this is shown folded. */
export const foldedFrom = 600;

/** The language of a note, by its own words; `und` when they do not tell. */
export type NoteLanguage = Language | "und";

/** Where a note was made: what the person saw and could remove. `ref` is a URL, `file:line` or path; empty when unknown. */
export interface Context {
  readonly label: string;
  readonly ref: string;
  readonly type: "page" | "file" | "branch" | "import";
  /** The branch that was checked out, beside a file; alone it is the label of a context of type `branch`. */
  readonly branch?: string;
  /** Text selected on the page or in the file: copied from elsewhere, so never the person's own words. */
  readonly copied?: string;
}

/** A question that was put after saving, with the person's answer. */
export interface Deepening {
  readonly question: string;
  readonly answer: string;
  readonly at: Instant;
}

/** What the sensitivity scan can find by itself; names only by title or context ("Mevrouw X", "met X"). */
export const sensitivityKinds = ["name", "email", "phone", "iban", "bsn", "term", "card", "secret", "url"] as const;
export type SensitivityKind = (typeof sensitivityKinds)[number];

/** A part of the text, in UTF-16 offsets, that needs a decision before it may be shared. */
export interface SensitivityFlag {
  readonly kind: SensitivityKind;
  readonly start: number;
  readonly end: number;
  readonly resolved: "open" | "masked" | "kept";
}

/** One note. Its text changes only by its author's hand. */
export interface Capture extends Entity<"capture"> {
  readonly kind?: Kind;
  readonly text: string;
  readonly lang: NoteLanguage;
  /** Local day and offset in minutes east of UTC, fixed at the moment of capture. */
  readonly day: Day;
  readonly utcOffset: number;
  readonly surface: "vscode" | "browser" | "import";
  readonly context?: Context;
  readonly deepening: ById<Deepening>;
  readonly tags: ById<true>;
  readonly status: "inbox" | "kept" | "archived";
  readonly visibility: "private" | "shareable";
  /** Keyed `<kind>:<start>-<end>`. */
  readonly sensitivity: ById<SensitivityFlag>;
  /** The wording its author approved for others. */
  readonly sharedText?: string;
  /** Set when the person said that this note belongs to no theme. */
  readonly leftLoose?: true;
  /** The learning-path step this note is the result of. */
  readonly fromStep?: { readonly pathId: Id<"path">; readonly stepId: string };
  /** What happens to its quotes in paths and proposals now that it is deleted: they stay, or go when it is erased. */
  readonly quotes?: "keep" | "remove";
  /** When its text was removed for good; then nothing of it is left but that it was there. */
  readonly erasedAt?: Instant;
  /** The previous part of one long imported text. */
  readonly continues?: CaptureId;
  /** Where it was brought in from; `id` is what it is called there, `batch` the import that brought it. */
  readonly imported?: { readonly from: ImportFormat; readonly id?: string; readonly batch?: string };
}
