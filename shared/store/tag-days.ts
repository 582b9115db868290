import { addDays, daysFromTo } from "../domain/days.ts";
import type { Day } from "../domain/entity.ts";
import type { CaptureRow, CirkelDatabase } from "./schema.ts";

/** Some days; without a first or a last one, all before or after. */
export interface Days {
  readonly from?: Day | undefined;
  readonly until?: Day | undefined;
}

/** While one answer is unpacked here, the engine looks up the next. */
const portions = 8;

/** The rows of the notes with this tag, of these days alone, in no order: runs of the index of tags. */
export const rowsOfTagDays = async (
  database: CirkelDatabase,
  tag: string,
  days: Days,
): Promise<readonly CaptureRow[]> => {
  const read = ({ from = "", until = "\uffff" }: Days) =>
    database.captures.where("tagDays").between(`${tag}\0${from}`, `${tag}\0${until}`, true, true).toArray();
  // In one transaction: opening one for each costs more than is won.
  const rows = await database.transaction("r", database.captures, () => Promise.all(portionsOf(days).map(read)));
  return rows.flat();
};

const portionsOf = ({ from, until }: Days): readonly Days[] => {
  if (from === undefined || until === undefined) return [{ from, until }];
  const length = Math.ceil((daysFromTo(from, until) + 1) / portions);
  return Array.from({ length: portions }, (_, at) => {
    const last = addDays(from, (at + 1) * length - 1);
    return { from: addDays(from, at * length), until: last < until ? last : until };
  }).filter((portion) => portion.from <= portion.until);
};
