import type { Capture } from "../domain/capture.ts";
import type { Id, Instant } from "../domain/entity.ts";
import type { ImportFormat } from "../domain/import-format.ts";
import type { Result } from "../result.ts";
import type { EditError } from "./core-api.ts";
import type { ImportFile, SkippedPart } from "../domain/notes-import.ts";

/** A file as the shell read it; a zip comes as base64, because a channel carries text alone. */
export type ChosenFile =
  Exclude<ImportFile, { readonly bytes: Uint8Array }> | { readonly path: string; readonly base64: string };

export type ImportId = Id<"import">;

/** What an import would bring in; nothing is kept yet. */
export interface ImportPreview {
  readonly importId: ImportId;
  readonly files: number;
  readonly formats: Readonly<Partial<Record<ImportFormat, number>>>;
  /** Notes that are not here yet. */
  readonly notes: number;
  /** Notes that are here already: by what their program calls them, else by day and text. */
  readonly known: number;
  /** Long texts that are split at paragraphs into linked notes. */
  readonly split: number;
  readonly skipped: readonly SkippedPart[];
}

export interface ImportProgress {
  readonly importId: ImportId;
  readonly kept: number;
  readonly total: number;
}

/** How an import ended. Unless all was kept, nothing was. */
export type ImportEnd =
  | { readonly kind: "kept"; readonly imported: number }
  | { readonly kind: "stopped" }
  | { readonly kind: "gone" }
  | { readonly kind: "failed"; readonly reason: "full" | "unavailable" | "newer" };

/** The last import, while it can be undone. */
export interface LastImport {
  readonly importId: ImportId;
  readonly at: Instant;
  readonly count: number;
}

/** `left`: notes that somebody worked with since, so that they stay. */
export interface ImportUndone {
  readonly removed: number;
  readonly left: number;
}

/** Bringing in notes that were kept elsewhere: first a look, then all of them or none. */
export interface ImportCalls {
  /** Reads the files and says what would come in, and per file what cannot be used. Only the last look can be kept. */
  previewImport(files: readonly ChosenFile[]): Promise<ImportPreview>;
  /** Keeps what was looked at, some hundred notes at a time; resolves at the end. `gone`: it was no longer there. */
  keepImport(importId: ImportId, visibility: Capture["visibility"]): Promise<ImportEnd>;
  /** Forgets what was looked at; while it is being kept, what was kept of it is taken away again. */
  stopImport(importId: ImportId): Promise<null>;
  /** How far the import of this window is; null when there is none. Each portion is told as a change of `captures`. */
  importProgress(): Promise<ImportProgress | null>;
  lastImport(): Promise<LastImport | null>;
  /** Takes away what the last import brought in, but not from snapshots; what somebody worked with since stays. */
  undoImport(importId: ImportId): Promise<Result<ImportUndone, EditError>>;
}
