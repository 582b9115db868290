import type { Kind } from "./capture.ts";
import type { Day } from "./entity.ts";
import type { ImportFormat } from "./import-format.ts";

/**
 * A file as the shell read it: its text, its bytes (a zip, or where the core runs in the same place), or why there is
 * neither.
 */
export type ImportFile =
  | { readonly path: string; readonly text: string; readonly remark?: "latin1" }
  | { readonly path: string; readonly bytes: Uint8Array }
  | { readonly path: string; readonly problem: FileProblem };

/** Why the text of a file could not be had. */
export type FileProblem = "binary" | "tooLarge" | "unreadable" | "link" | "unknownKind" | "empty" | ZipProblem;

/** Why a zip, or a file in it, was not unpacked. */
export type ZipProblem = "zipBroken" | "zipTooLarge" | "zipTooMany" | "zipInZip" | "zipPath";

/** Why a file, or a record or line of it, was left out or read differently. */
export type ImportProblem =
  | FileProblem
  | "latin1"
  | "oldCopy"
  | "noDay"
  | "brokenFrontMatter"
  | "code"
  | "backup"
  | "unknownJson"
  | "brokenJson"
  | "tooDeep"
  | "brokenRecord"
  | "emptyRecord"
  | "twice"
  | "otherAuthor"
  | "unknownZone"
  | "noTextColumn"
  | "dayOrder"
  | "undated"
  | "unclosedQuote"
  | "extraFields"
  | "tooManyFiles"
  | "tooManyNotes";

/** Something that was left out, or read with a remark, and where. Lines count from 1. */
export interface SkippedPart {
  readonly path: string;
  readonly line?: number;
  readonly why: ImportProblem;
  /** How many more of the same there were in this file or folder, after as many as a person can read. */
  readonly more?: number;
}

/** Where words were found before they came here. */
export interface NoteSource {
  /** The title of the page or book. */
  readonly label: string;
  /** Its web address; empty when there is none. */
  readonly ref: string;
  /** What was highlighted there: somebody else's words. */
  readonly copied?: string;
}

/** One note found in a file. `line` counts from 1, `order` from 0 within the file. */
export interface FoundNote {
  readonly text: string;
  readonly kind?: Kind;
  readonly day: Day;
  /** Local `hh:mm`; absent when the file names none. */
  readonly time?: string;
  readonly order: number;
  readonly path: string;
  readonly line: number;
  readonly format: ImportFormat;
  /** Tags that stand outside the text, such as those of a front matter. */
  readonly tags?: readonly string[];
  /** Which part of one long text this is, counted from 0. */
  readonly part?: { readonly index: number; readonly of: number };
  readonly source?: NoteSource;
  /**
   * What tells this note from all others of its format, at each export again; a later part of a long text has `#2` and on
   * behind it.
   */
  readonly foreignId?: string;
}
