import { changedFields, type FieldChanges } from "../domain/field-changes.ts";
import type { RecordChange } from "../domain/journal-part.ts";
import type { Clock } from "../ports.ts";
import type { createChangeList } from "./change-feed.ts";
import type { CounterTally } from "./counters.ts";
import { readMeta, rememberErased, writeMeta } from "./meta.ts";
import type { CirkelDatabase } from "./schema.ts";
import { nextStamp } from "./stamps.ts";

/** What one running transaction gathers besides the records themselves. */
export interface Writing extends StampedChanges {
  readonly counters: CounterTally;
  readonly changes: ReturnType<typeof createChangeList>;
}

export interface StampedChanges {
  /** Writes down when each field that differs got its value. */
  changed(table: string, before: Identified | undefined, after: Identified): Promise<void>;
  /** Writes down that a record was taken away as if it had never been; only while erasing. */
  removed(table: string, id: string): Promise<void>;
  /** What was changed so far, for the journal. */
  list(): readonly RecordChange[];
  /** At the end of the transaction: the next one goes on with the clock where this one stopped. */
  settle(): Promise<void>;
}

interface Identified {
  readonly id: string;
}

/**
 * Stamps the changes of one transaction; called inside it. While erasing, a changed record is stamped as if all of it
 * were new, so that nothing older of it counts any more and its older changes can be taken out of the journal.
 */
export const startChanges = async (
  database: CirkelDatabase,
  clock: Clock,
  mode: "change" | "erase",
): Promise<StampedChanges> => {
  const device = await readMeta(database, "device", "");
  let last = await readMeta(database, "clock", "");
  const changes: RecordChange[] = [];
  const erased: (readonly [id: string, stamp: string])[] = [];

  const keep = async (change: RecordChange, older: StampsOf): Promise<void> => {
    changes.push(change);
    await database.stamps.put({ id: change.id, fields: { ...older, ...stampsIn(change.fields) } });
  };
  // Only the names of fields: the keys of what a collection held can be words of the text.
  const gone = (older: StampsOf, stamp: string): FieldChanges =>
    Object.fromEntries(
      Object.keys(older)
        .filter((path) => !path.includes("/"))
        .map((name) => [name, [stamp] as const]),
    );
  const tick = (): string => (last = nextStamp(last, Date.parse(clock.now()), device));
  return {
    changed: async (table, before, after) => {
      const stamp = tick();
      const older = (await database.stamps.get(after.id))?.fields ?? {};
      if (mode === "change") {
        const fields = changedFields(before, after, stamp);
        if (Object.keys(fields).length > 0) await keep({ table, id: after.id, fields }, older);
        return;
      }
      const fields = { ...gone(older, stamp), ...changedFields(undefined, after, stamp) };
      await keep({ table, id: after.id, fields, erases: true }, {});
      await database.terms.delete(after.id);
      erased.push([after.id, stamp]);
    },
    removed: async (table, id) => {
      if (mode === "change") throw new Error("a record is only removed inside Store.erase");
      const stamp = tick();
      const older = (await database.stamps.get(id))?.fields ?? {};
      await keep({ table, id, fields: { ...gone(older, stamp), id: [stamp] }, erases: true }, {});
      await database.terms.delete(id);
      erased.push([id, stamp]);
    },
    list: () => changes,
    settle: async () => {
      if (changes.length > 0) await writeMeta(database, "clock", last);
      if (erased.length > 0) await rememberErased(database, erased);
    },
  };
};

type StampsOf = Readonly<Record<string, string>>;

const stampsIn = (fields: FieldChanges): StampsOf =>
  Object.fromEntries(Object.entries(fields).map(([path, [stamp]]) => [path, stamp]));
