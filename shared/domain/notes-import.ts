import type { Kind } from "./capture.ts";
import type { Day } from "./entity.ts";

/** A file as the shell read it: its text, or why there is none. */
export type ImportFile =
  | { readonly path: string; readonly text: string; readonly remark?: "latin1" }
  | { readonly path: string; readonly problem: "binary" | "tooLarge" | "unreadable" | "link" };

/** Why a file, or a line of it, was left out or read differently. */
export type ImportProblem =
  | "binary"
  | "tooLarge"
  | "unreadable"
  | "link"
  | "latin1"
  | "notMarkdown"
  | "noDay"
  | "empty"
  | "brokenFrontMatter"
  | "code";

/** Something that was left out, or read with a remark, and where. Lines count from 1. */
export interface SkippedPart {
  readonly path: string;
  readonly line?: number;
  readonly why: ImportProblem;
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
  /** Tags that stand outside the text, such as those of a front matter. */
  readonly tags?: readonly string[];
  /** Which part of one long text this is, counted from 0. */
  readonly part?: { readonly index: number; readonly of: number };
}
