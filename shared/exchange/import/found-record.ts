import type { Kind } from "../../domain/capture.ts";
import type { Day, Instant } from "../../domain/entity.ts";
import type { ImportFormat } from "../../domain/import-format.ts";
import type { ImportProblem, NoteSource } from "../../domain/notes-import.ts";

/** What one record of a file says, before it is a note: its text may still be too long, its day may be missing. */
export interface FoundRecord {
  readonly line: number;
  readonly text: string;
  readonly kind?: Kind;
  /** Absent when the file tells no day; then it came here today. */
  readonly day?: Day;
  readonly time?: string;
  readonly tags?: readonly string[];
  readonly source?: NoteSource;
  readonly foreignId?: string;
}

/** A record that is left out, or a remark about the file. */
export interface SkippedRecord {
  readonly line?: number;
  readonly why: ImportProblem;
}

/** `undefined` brings nothing and gives others a turn: looking through a large file takes long. */
export type Step = FoundRecord | SkippedRecord | undefined;

/** A file whose format is known. Its records are read one by one, as far as somebody asks for them. */
export interface OpenedFile {
  /** Absent when no format fits; then the only step says so. */
  readonly format?: ImportFormat;
  readonly steps: Iterable<Step>;
}

/** What a format needs to know of the place where it is read. */
export interface ReadingPlace {
  /** The day and the offset, in minutes east of UTC, that a moment has on this device. */
  readonly localDay: (at: Instant) => { readonly day: Day; readonly utcOffset: number };
}

/** A file that no format can read, as a file that says why. */
export const notOpened = (why: ImportProblem, line?: number): OpenedFile => ({
  steps: [{ why, ...(line !== undefined && { line }) }],
});
