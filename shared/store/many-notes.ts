import { isInBin } from "../domain/bin.ts";
import type { Capture } from "../domain/capture.ts";
import type { CaptureRecords } from "../ports.ts";
import { rowsInRuns } from "./read-runs.ts";
import type { RowShape } from "./row-shapes.ts";
import type { CaptureRow, CirkelDatabase } from "./schema.ts";
import { rowsOfTagDays } from "./tag-days.ts";

/** What is asked of many notes at once; no part of what a window shows first, so it is loaded when it is asked. */
export const createManyNotes = (
  database: CirkelDatabase,
  { toRecord }: RowShape<Capture, CaptureRow>,
): Pick<CaptureRecords, "thousands" | "taggedWithin" | "bin"> => {
  const present = (rows: readonly CaptureRow[]) => rows.flatMap((row) => (row.deletedAt ? [] : [toRecord(row)]));
  return {
    thousands: async (ids) => present(await rowsInRuns(database, ids)),
    taggedWithin: async (tag, days) => present(await rowsOfTagDays(database, tag, days)),
    bin: async () => {
      const deleted = await database.captures.where("deletedAt").above("").reverse().sortBy("deletedAt");
      return deleted.map(toRecord).filter(isInBin);
    },
  };
};
