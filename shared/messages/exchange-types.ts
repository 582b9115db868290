import type { Capture } from "../domain/capture.ts";

/** A file as the shell read it: its text, or why there is none. */
export type ImportFile =
  | { readonly path: string; readonly text: string; readonly remark?: "latin1" }
  | { readonly path: string; readonly problem: "binary" | "tooLarge" | "unreadable" };

export interface ImportRequest {
  readonly files: readonly ImportFile[];
  readonly visibility: Capture["visibility"];
}

export interface ImportReport {
  readonly imported: number;
  readonly files: number;
  /** Notes that were here already, by source and text. */
  readonly known: number;
  /** Long texts that were split at paragraphs into linked notes. */
  readonly split: number;
  readonly skipped: readonly { readonly path: string; readonly line?: number; readonly why: ImportProblem }[];
  /** Set when nothing was kept at all because the write failed. */
  readonly failed?: "full" | "unavailable";
}

export type ImportProblem =
  "binary" | "tooLarge" | "unreadable" | "latin1" | "notMarkdown" | "noDay" | "empty" | "brokenFrontMatter" | "code";

export interface ExportFile {
  readonly name: string;
  readonly mediaType: "text/markdown" | "application/json";
  readonly text: string;
}
