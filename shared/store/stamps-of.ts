import { changedFields } from "../domain/changed-fields.ts";
import type { CaptureRow } from "./schema.ts";
import type { StampsOf } from "./writing.ts";

/** What was stamped of a record: by its row of stamps, and of its other fields by its own row. */
export const stampsOf = (row: object | undefined, record: object | undefined, stamps: StampsOf = {}): StampsOf => {
  // Rows of notes alone have one; those of other tables have no field of that name.
  const { stamp } = (row ?? {}) as Pick<CaptureRow, "stamp">;
  if (stamp === undefined || !record) return stamps;
  return {
    ...Object.fromEntries(Object.keys(changedFields(undefined, record, stamp)).map((path) => [path, stamp])),
    ...stamps,
  };
};

/** A row that takes the place of another one: what the fields got that nothing changed since is still so. */
export const keepStamp = <Row extends object>(before: object | undefined, after: Row): Row => {
  const { stamp } = (before ?? {}) as Pick<CaptureRow, "stamp">;
  return stamp === undefined ? after : { ...after, stamp };
};
