import type { RecordChange } from "../domain/journal-part.ts";
import type { Journal } from "../ports.ts";
import type { followEpoch } from "./follow-epoch.ts";
import type { Compared, HealNeeds, Rest } from "./heal.ts";
import { journalLock } from "./journal-lock.ts";
import { withLock } from "./lock.ts";
import { isJournalled, mergeChanges } from "./merge-changes.ts";
import { erasedRows, readMeta, writeMeta } from "./meta.ts";
import { rewriteJournal, scrubJournal } from "./rewrite-journal.ts";
import type { CirkelDatabase } from "./schema.ts";

interface BringNeeds extends HealNeeds {
  readonly journal: Journal;
  /** Handed in, because what two parts import becomes a file of its own, and every window would load that first. */
  readonly followEpoch: typeof followEpoch;
}

interface Found extends Compared {
  /** The database was made just now: it is the first opening, or the one before was lost. */
  readonly isNew: boolean;
}

/**
 * The database and the journal become their union: what either holds is in both afterwards, never less. Segments of a
 * newer version stay as they are, and so do broken ones: they were never acknowledged, or their content is elsewhere.
 */
export const bringTogether = async (
  database: CirkelDatabase,
  { journal, ids, feed, health, followEpoch: follow }: BringNeeds,
  { unread, lost, isNew }: Found,
): Promise<Rest> => {
  const read = await journal.read(unread, (progress) => health.restoring(progress));
  health.newer(read.filter(({ kind }) => kind === "newer").length);
  const parts = unread.flatMap((name, index) => {
    const one = read[index];
    return one?.kind === "ok" ? [{ name, ...one.part }] : [];
  });

  // The newest epoch anywhere counts, also when the file that says so is lost.
  const epoch = parts
    .map((part) => part.epoch)
    .reduce((a, b) => (a > b ? a : b), await readMeta(database, "epoch", ""));
  await follow(database, journal, epoch);
  if (epoch > (await journal.epoch())) await journal.startEpoch(epoch);
  const current = parts.filter((part) => part.epoch === epoch);

  // What these held was just read in the segment that took it over.
  const replaced = new Set(current.flatMap(({ replaces = [] }) => replaces));
  const merged = await database.transaction("rw", database.tables, async () => {
    const changes = current.flatMap((part): readonly RecordChange[] => part.changes);
    const { changes: told, returned, waiting } = await mergeChanges(database, changes);
    // A segment with a table that this version does not know stays unread, so that nothing here ever removes it; so
    // does one that changes a record which is still to come.
    const known = current.filter((part) =>
      part.changes.every(({ table, id }) => isJournalled(table) && !waiting.has(id)),
    );
    await database.journal.bulkPut(known.map(({ name }) => ({ name, at: "" })));
    await database.journal.bulkDelete([...replaced]);
    // A memory that was filled from the journal is no database that lost anything.
    const canLose = health.seen().database === "opened";
    if (returned > 0 && canLose && (isNew || (await isOwnAmong(database, current))))
      await writeMeta(database, "returned", returned + (await readMeta(database, "returned", 0)));
    return told;
  });
  if (merged.length > 0) feed.tell([...merged, { table: "health" }]);

  return (opened) =>
    withLock(journalLock, "exclusive", async () => {
      await journal.remove(parts.filter((part) => part.epoch < epoch).map(({ name }) => name));
      // What was erased elsewhere can stand in this database's outbox still.
      if ((await erasedRows(opened).count()) > 0) await scrubJournal(opened, journal, ids);
      if (lost.some((name) => !replaced.has(name))) await rewriteJournal(opened, journal, ids);
    });
};

/** Segments of this device that its database did not know: then the database lost something, or was rolled back. */
const isOwnAmong = async (database: CirkelDatabase, parts: readonly { readonly name: string }[]): Promise<boolean> => {
  const device = await readMeta(database, "device", "");
  return parts.some(({ name }) => device.endsWith(`:${name.split("/")[0] ?? ""}`));
};
