import type { EntityTable, PromiseExtended } from "dexie";
import type { RecordByTable, Records } from "../ports.ts";
import type { RowShape } from "./row-shapes.ts";
import { keepStamp, stampsOf } from "./stamps-of.ts";
import type { Writing } from "./writing.ts";

type EntityName = keyof RecordByTable;
interface Stored {
  readonly id: string;
  readonly deletedAt?: string;
}

/** The notes whose counts a change touches; what was there before is waited for only where it matters. */
export type Affects<Row> = (after: Row, before: Promise<Row | undefined>) => Promise<Iterable<string>>;

/** One table of records: reads hide tombstones, writes are stamped, counted and announced by the running `write`. */
export const createRecords = <T extends Stored, Row extends Stored>(
  name: EntityName,
  table: EntityTable<Row, "id">,
  shape: RowShape<T, Row>,
  writing: () => Writing,
  affects: Affects<Row> = async () => [],
  alsoPut: (before: Row | undefined, after: Row) => readonly PromiseExtended<unknown>[] = () => [],
): Records<T> => {
  const find = async (id: string): Promise<Row | undefined> => await table.get(id as never);
  const present = (rows: readonly (Row | undefined)[]): readonly T[] =>
    rows.flatMap((row) => (row && !row.deletedAt ? [shape.toRecord(row)] : []));

  return {
    get: async (id) => present([await find(id)])[0],
    find: async (id) => {
      const row = await find(id);
      return row && shape.toRecord(row);
    },
    many: async (ids) => present(await table.bulkGet([...ids] as never)),
    all: async () => present(await table.toArray()),
    put: async (record, known) => {
      const now = writing();
      const after = shape.toRow(record);
      const finding = known ? Promise.resolve(shape.toRow(known)) : find(record.id);
      // All that has to be known first, in one turn.
      const [before, older] = await Promise.all([
        finding,
        now.older([record.id]),
        affects(after, finding).then((captureIds) => now.counters.touch(captureIds)),
      ]);
      const putting = table.put(keepStamp(before, after));
      now.begun.add(putting);
      // A theme has thousands of notes, and their stamps are as many: the window is not held up by both at once.
      if (name === "themes") await putting;
      for (const write of alsoPut(before, after)) now.begun.add(write);
      const was = before && shape.toRecord(before);
      now.changed(name, [{ before: was, after: record }], [stampsOf(before, was, older[0])]);
      now.changes.add(name, record.id);
    },
  };
};
