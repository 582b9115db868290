import type { FieldChange, FieldChanges } from "./field-changes.ts";
import type { JournalPart, RecordChange } from "./journal-part.ts";

/**
 * A change of which all fields got one stamp, as it is kept: the stamp once and not with each field. A new record is one,
 * and it is a third as long this way.
 */
export interface EvenChange {
  readonly table: string;
  readonly id: string;
  readonly stamp: string;
  readonly values: Readonly<Record<string, unknown>>;
  readonly erases?: true;
}

/** A change as it stands in the outbox and in a segment. */
export type PackedChange = RecordChange | EvenChange;

/** What one segment of the journal holds, as it is written. */
export type PackedPart = Omit<JournalPart, "changes"> & { readonly changes: readonly PackedChange[] };

/** As it is where its fields have different stamps, or where one was taken away. */
export const packChange = (change: PackedChange): PackedChange => {
  if (!("fields" in change)) return change;
  const { fields, ...rest } = change;
  const all = Object.entries(fields);
  const stamp = all[0]?.[1][0];
  if (stamp === undefined || all.some(([, field]) => field[0] !== stamp || field.length === 1)) return change;
  return { ...rest, stamp, values: Object.fromEntries(all.map(([path, [, value]]) => [path, value])) };
};

/** What `packChange` was given. */
export const unpackChange = (change: PackedChange): RecordChange => {
  if ("fields" in change) return change;
  const { table, id, stamp, values, ...rest } = change;
  const fields: FieldChanges = Object.fromEntries(
    Object.entries(values).map(([path, value]): [string, FieldChange] => [path, [stamp, value]]),
  );
  return { table, id, fields, ...rest };
};
