import { fieldsOf, joinFields, recordOf, type FieldChanges } from "../domain/field-changes.ts";
import type { RecordChange } from "../domain/journal-part.ts";
import type { Theme } from "../domain/theme.ts";
import type { Changed, RecordByTable } from "../ports.ts";
import { recount } from "./counters.ts";
import { forgetTerms } from "./forget-terms.ts";
import { indexMembers } from "./members.ts";
import { readMeta, rememberErased, writeMeta } from "./meta.ts";
import { captureRows, plainRows, settingRows, type RowShape } from "./row-shapes.ts";
import type { CirkelDatabase } from "./schema.ts";
import { stampsOf } from "./stamps-of.ts";

export interface Merged {
  readonly changes: Changed["changes"];
  /** Notes that were not in the database at all. */
  readonly returned: number;
  /** Records of which only changes came so far: nothing was done with them. */
  readonly waiting: ReadonlySet<string>;
}

/** Jobs are work of one device: nothing of them leaves its database. */
type JournalledTable = Exclude<keyof RecordByTable, "jobs"> | "settings";

/** Each shape is used for the rows of its own table only; those of different tables have no common type. */
type AnyShape = RowShape<object, object>;

/** How the rows of each table that the journal speaks of are made. */
const shapes: Readonly<Record<JournalledTable, AnyShape>> = {
  captures: captureRows,
  themes: plainRows(),
  settings: settingRows,
  paths: plainRows(),
  proposals: plainRows(),
  proposalEvents: plainRows(),
  assignments: plainRows(),
  weeks: plainRows(),
  strategies: plainRows(),
  wallCards: plainRows(),
  aiRuns: plainRows(),
};

/**
 * Brings changes together with the records, inside the running transaction: for each field the later stamp wins, so the
 * order in which changes arrive does not matter, nor whether one arrives twice.
 */
export const mergeChanges = async (database: CirkelDatabase, changes: readonly RecordChange[]): Promise<Merged> => {
  const byTable = joinPerRecord(changes);
  const erased = changes.filter(({ erases }) => erases);
  if (erased.length > 0) await Promise.all(rememberErased(database, erased.map(sinceWhen)));
  const changed: { table: JournalledTable; ids: readonly string[] }[] = [];
  const waiting: string[] = [];
  let returned = 0;
  for (const [name, records] of byTable) {
    if (!isJournalled(name)) continue;
    const { ids, added, incomplete } = await mergeTable(database, name, records);
    waiting.push(...incomplete);
    if (ids.length > 0) changed.push({ table: name, ids });
    if (name === "captures") returned = added;
  }
  if (changed.length > 0) {
    await recount(database);
    await advanceClock(database, byTable);
  }
  return { changes: changed, returned, waiting: new Set(waiting) };
};

/** Erasing stamps every field; one that is later was changed after it, and joined with it since. */
const sinceWhen = ({ id, fields }: RecordChange): readonly [id: string, stamp: string] => [
  id,
  Object.values(fields).reduce((oldest, [stamp]) => (stamp < oldest ? stamp : oldest), "\uffff"),
];

/** All changes of each record as one, by table and id. */
export const joinPerRecord = (
  changes: readonly RecordChange[],
): ReadonlyMap<string, ReadonlyMap<string, FieldChanges>> => {
  const byTable = new Map<string, Map<string, FieldChanges>>();
  for (const { table, id, fields } of changes) {
    const records = byTable.get(table) ?? new Map<string, FieldChanges>();
    const known = records.get(id);
    records.set(id, known ? joinFields(known, fields) : fields);
    byTable.set(table, records);
  }
  return byTable;
};

/** Whether today's code knows what to do with changes of this table. */
export const isJournalled = (table: string): table is JournalledTable => Object.hasOwn(shapes, table);

/** A record as it stands in its row. */
export const recordOfRow = (table: JournalledTable, row: object): object => shapes[table].toRecord(row);

/** The row of a record, with the keys that its indexes need. */
export const rowOfRecord = (table: JournalledTable, record: object): object => shapes[table].toRow(record);

export const journalledTables = Object.keys(shapes) as readonly JournalledTable[];

const mergeTable = async (
  database: CirkelDatabase,
  name: JournalledTable,
  records: ReadonlyMap<string, FieldChanges>,
): Promise<{ readonly ids: readonly string[]; readonly added: number; readonly incomplete: readonly string[] }> => {
  const table = database.table<object, string>(name);
  const shape = shapes[name];
  const ids = [...records.keys()];
  const [rows, stamps] = await Promise.all([table.bulkGet(ids), database.stamps.bulkGet(ids)]);
  const freshRows: object[] = [];
  const freshStamps: { id: string; fields: Readonly<Record<string, string>> }[] = [];
  const changed: string[] = [];
  const incomplete: string[] = [];
  const removed: string[] = [];
  let added = 0;
  for (const [index, id] of ids.entries()) {
    const row = rows[index];
    const before = row && shape.toRecord(row);
    const known = fieldsOf(before, stampsOf(row, before, stamps[index]?.fields));
    const joined = joinFields(known, records.get(id) ?? {});
    const record = recordOf(joined);
    if (isRemoved(joined)) {
      freshStamps.push({ id, fields: stampsIn(joined) });
      if (row) removed.push(id);
      if (name === "themes") await Promise.all(indexMembers(database, id, before as Theme | undefined, undefined));
      continue;
    }
    if (!isWhole(name, record)) incomplete.push(id);
    if (!isWhole(name, record) || JSON.stringify(joined) === JSON.stringify(known)) continue;
    freshRows.push(shape.toRow(record));
    if (name === "themes")
      await Promise.all(indexMembers(database, id, before as Theme | undefined, record as object as Theme));
    freshStamps.push({ id, fields: stampsIn(joined) });
    changed.push(id);
    if (!row && !("deletedAt" in record)) added += 1;
  }
  await table.bulkPut(freshRows);
  await table.bulkDelete(removed);
  // Derived from words that may be others now.
  if (name === "captures") {
    await forgetTerms(database, [...changed, ...removed]);
    await database.meta.delete("words");
  }
  await database.stamps.bulkPut(freshStamps);
  return { ids: [...changed, ...removed], added, incomplete };
};

/** Taken away as if it had never been: see `Archive.remove`. Made again later, its id has a later stamp. */
const isRemoved = (fields: FieldChanges): boolean => new Map(Object.entries(fields)).get("id")?.length === 1;

const stampsIn = (fields: FieldChanges): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(fields).map(([path, [stamp]]) => [path, stamp]));

/** A change without the record it changes, because that segment is lost or still to come, is no record. */
const isWhole = (table: JournalledTable, record: object): boolean =>
  "id" in record && (table === "settings" || ("schema" in record && "createdAt" in record));

const advanceClock = async (
  database: CirkelDatabase,
  byTable: ReadonlyMap<string, ReadonlyMap<string, FieldChanges>>,
): Promise<void> => {
  let last = await readMeta(database, "clock", "");
  for (const records of byTable.values())
    for (const fields of records.values()) for (const [stamp] of Object.values(fields)) if (stamp > last) last = stamp;
  await writeMeta(database, "clock", last);
};
