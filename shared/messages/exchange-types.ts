import type { Capture } from "../domain/capture.ts";
import type { ImportFile, SkippedPart } from "../domain/notes-import.ts";

export interface ImportRequest {
  readonly files: readonly ImportFile[];
  readonly visibility: Capture["visibility"];
}

export interface ImportReport {
  readonly imported: number;
  readonly files: number;
  /** Notes that were here already, by day and text. */
  readonly known: number;
  /** Long texts that were split at paragraphs into linked notes. */
  readonly split: number;
  readonly skipped: readonly SkippedPart[];
  /** Set when nothing was kept at all because the write failed. */
  readonly failed?: "full" | "unavailable" | "newer";
}

export interface ExportFile {
  readonly name: string;
  /** Where such files live in a project, from its root; for hosts that have one open. */
  readonly folder: "docs/proposals" | "docs/learning-paths" | "docs";
  readonly mediaType: "text/markdown" | "application/json";
  readonly text: string;
}
