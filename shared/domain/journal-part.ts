import type { FieldChanges } from "./field-changes.ts";

/** What changed in one record: in which table, and its fields with their stamps. */
export interface RecordChange {
  readonly table: string;
  readonly id: string;
  readonly fields: FieldChanges;
  /** What the record held before was erased: whoever takes this in takes that out of its copies. */
  readonly erases?: true;
}

/** What one segment of the journal holds. */
export interface JournalPart {
  /** The epoch it was written in; a part of an older epoch was deleted. */
  readonly epoch: string;
  readonly changes: readonly RecordChange[];
  /** Names of the segments whose content this one took over. */
  readonly replaces?: readonly string[];
}
