import type { Kind } from "../domain/capture.ts";
import type { Day } from "../domain/entity.ts";

/** A file as it was read: its text, or why there is none. */
export type NotesFile =
  | { readonly path: string; readonly text: string; readonly remark?: "latin1" }
  | { readonly path: string; readonly problem: "binary" | "tooLarge" | "unreadable" };

/** One note found in a file. `line` counts from 1, `order` from 0 within the file. */
export interface ParsedNote {
  readonly text: string;
  readonly kind?: Kind;
  readonly day: Day;
  /** Local `hh:mm`; absent when the file names none. */
  readonly time?: string;
  readonly order: number;
  readonly path: string;
  readonly line: number;
  readonly tags?: readonly string[];
  /** Which part of one long text this is, counted from 0. */
  readonly part?: { readonly index: number; readonly of: number };
}

/** Something that was left out, or read with a remark, and where. */
export interface SkippedPart {
  readonly path: string;
  readonly line?: number;
  readonly why:
    "binary" | "tooLarge" | "unreadable" | "latin1" | "notMarkdown" | "noDay" | "empty" | "brokenFrontMatter" | "code";
}
