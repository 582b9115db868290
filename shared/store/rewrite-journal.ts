import { fieldsOf } from "../domain/field-changes.ts";
import type { RecordChange } from "../domain/journal-part.ts";
import { unpackChange } from "../domain/packed-change.ts";
import type { Ids, Journal } from "../ports.ts";
import { forgetErased, readErased } from "./erased-marks.ts";
import { joinPerRecord, isJournalled, journalledTables, recordOfRow } from "./merge-changes.ts";
import { readMeta } from "./meta.ts";
import { segmentName } from "./outbox.ts";
import type { CirkelDatabase } from "./schema.ts";
import { stampsOf } from "./stamps-of.ts";

/** So many records stand in one segment: enough for few files, little enough to hold one in memory. */
const recordsInOne = 2_000;

/** More than this take longer to list and read than what they hold is worth. */
const mostSegments = 200;

/** So many segments are cleaned at once: each time takes a transaction, and what they hold stands in memory. */
const segmentsAtOnce = 32;

// Everything below is called with the journal's lock held alone, so that no segment is on its way to its file.

/** Writes all records into the journal anew: after it lost something. */
export const rewriteJournal = async (database: CirkelDatabase, journal: Journal, ids: Ids): Promise<void> => {
  const changes: RecordChange[] = [];
  const names = await database.transaction("r", database.tables, async () => {
    for (const table of journalledTables) {
      const rows: readonly object[] = await database.table(table).toArray();
      const records = rows.map((row) => recordOfRow(table, row) as { readonly id: string });
      const stamps = await database.stamps.bulkGet(records.map(({ id }) => id));
      for (const [index, record] of records.entries())
        changes.push({
          table,
          id: record.id,
          fields: fieldsOf(record, stampsOf(rows[index], record, stamps[index]?.fields)),
          ...("erasedAt" in record && { erases: true }),
        });
    }
    return (await database.journal.toArray()).map(({ name }) => name);
  });
  await replaceSegments(database, journal, ids, names, changes);
};

/** Makes few segments out of many (over 200): those that this database has read, whoever wrote them. */
export const foldJournal = async (database: CirkelDatabase, journal: Journal, ids: Ids): Promise<void> => {
  const known = new Set((await database.journal.toArray()).filter(({ part }) => !part).map(({ name }) => name));
  const names = (await journal.list()).filter((name) => known.has(name));
  if (names.length <= mostSegments) return;
  const read = await readParts(journal, names);
  const changes = joined(read.flatMap(({ changes: some }) => some));
  await replaceSegments(
    database,
    journal,
    ids,
    read.map(({ name }) => name),
    changes,
  );
};

/** Takes what erased records held before out of every segment that speaks of them, whoever wrote it. */
export const scrubJournal = async (database: CirkelDatabase, journal: Journal, ids: Ids): Promise<void> => {
  const since = await readErased(database);
  const isGone = ({ id, fields }: RecordChange): boolean => {
    const erased = since.get(id);
    return erased !== undefined && Object.values(fields).every(([stamp]) => stamp < erased);
  };
  const names = await journal.list();
  for (let from = 0; from < names.length; from += segmentsAtOnce) {
    const spoken: string[] = [];
    const left: RecordChange[] = [];
    for (const { name, changes } of await readParts(journal, names.slice(from, from + segmentsAtOnce))) {
      const stays = changes.filter((change) => !isGone(change));
      if (stays.length === changes.length) continue;
      spoken.push(name);
      left.push(...stays);
    }
    if (spoken.length > 0) await replaceSegments(database, journal, ids, spoken, left);
  }
  await database.transaction("rw", database.journal, database.meta, async () => {
    // What has not reached its file yet.
    await database.journal.toCollection().modify((row) => {
      if (row.part)
        Object.assign(row, {
          part: { ...row.part, changes: row.part.changes.filter((one) => !isGone(unpackChange(one))) },
        });
    });
    await forgetErased(database);
  });
};

const readParts = async (
  journal: Journal,
  names: readonly string[],
): Promise<readonly { readonly name: string; readonly changes: readonly RecordChange[] }[]> => {
  const read = await journal.read(names);
  return names.flatMap((name, index) => {
    const one = read[index];
    return one?.kind === "ok" && one.part.changes.every(({ table }) => isJournalled(table))
      ? [{ name, changes: one.part.changes }]
      : [];
  });
};

const joined = (changes: readonly RecordChange[]): readonly RecordChange[] => {
  const erased = new Set(changes.filter(({ erases }) => erases).map(({ id }) => id));
  return [...joinPerRecord(changes)].flatMap(([table, records]) =>
    [...records].map(([id, fields]) => ({ table, id, fields, ...(erased.has(id) && { erases: true as const }) })),
  );
};

/** The new ones are read back before an old one is removed: whatever breaks off in between, nothing is missing. */
const replaceSegments = async (
  database: CirkelDatabase,
  journal: Journal,
  ids: Ids,
  old: readonly string[],
  changes: readonly RecordChange[],
): Promise<void> => {
  const device = await readMeta(database, "device", "");
  const epoch = await readMeta(database, "epoch", "");
  const fresh: string[] = [];
  for (let from = 0; from < changes.length; from += recordsInOne) {
    const name = segmentName(device, ids);
    // Another database that knows the old ones reads here that they are not lost.
    const replaces = from === 0 && { replaces: old };
    await journal.appendChecked(name, { epoch, changes: changes.slice(from, from + recordsInOne), ...replaces });
    fresh.push(name);
  }
  await database.transaction("rw", database.journal, async () => {
    await database.journal.bulkPut(fresh.map((name) => ({ name, at: "" })));
    await database.journal.bulkDelete([...old]);
  });
  await journal.remove(old);
};
