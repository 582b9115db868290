import type { EntityTable } from "dexie";
import type { RecordByTable, Records } from "../ports.ts";
import type { RowShape } from "./row-shapes.ts";
import type { Writing } from "./writing.ts";

type EntityName = keyof RecordByTable;
interface Stored {
  readonly id: string;
  readonly deletedAt?: string;
}

/** One table of records: reads hide tombstones, writes are stamped, counted and announced by the running `write`. */
export const createRecords = <T extends Stored, Row extends Stored>(
  name: EntityName,
  table: EntityTable<Row, "id">,
  shape: RowShape<T, Row>,
  writing: () => Writing,
  affects: (before: Row | undefined, after: Row) => Iterable<string> = () => [],
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
    put: async (record) => {
      const now = writing();
      const before = await find(record.id);
      const after = shape.toRow(record);
      await now.counters.touch(affects(before, after));
      await table.put(after);
      await now.changed(name, [{ before: before && shape.toRecord(before), after: record }]);
      now.changes.add(name, record.id);
    },
  };
};
