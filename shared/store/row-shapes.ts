import type { Capture } from "../domain/capture.ts";
import type { CaptureRow } from "./schema.ts";

/** How one table turns records into rows with index keys, and back. */
export interface RowShape<T, Row> {
  toRow(record: T): Row;
  toRecord(row: Row): T;
}

/** Rows that are the record itself. */
export const plainRows = <T>(): RowShape<T, T> => ({ toRow: (record) => record, toRecord: (row) => row });

export const captureRows: RowShape<Capture, CaptureRow> = {
  toRow: (capture) =>
    capture.deletedAt
      ? capture
      : {
          ...capture,
          at: capture.createdAt,
          tagDays: Object.keys(capture.tags).map((tag) => `${tag}\0${capture.day}`),
        },
  toRecord: ({ at: _at, tagDays: _tagDays, stamp: _stamp, ...capture }) => capture,
};

/** A setting has a key where a record has an id. */
export const settingRows: RowShape<{ readonly id: string; readonly value?: unknown }, { key: string; value: unknown }> =
  {
    toRow: ({ id, value }) => ({ key: id, value }),
    toRecord: ({ key, value }) => ({ id: key, value }),
  };
