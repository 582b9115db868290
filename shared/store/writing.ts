import { changedFields, type FieldChanges } from "../domain/field-changes.ts";
import type { RecordChange } from "../domain/journal-part.ts";
import type { Clock } from "../ports.ts";
import type { createChangeList } from "./change-feed.ts";
import type { CounterTally } from "./counters.ts";
import { readOrigin, rememberErased, writeMeta, type Origin } from "./meta.ts";
import type { CirkelDatabase, StampRow } from "./schema.ts";
import { nextStamp } from "./stamps.ts";

/** What one running transaction gathers besides the records themselves. */
export interface Writing extends StampedChanges {
  readonly counters: CounterTally;
  readonly changes: ReturnType<typeof createChangeList>;
}

export interface StampedChanges {
  /** Writes down when each field that differs got its value. */
  changed(
    table: string,
    records: readonly { readonly before?: Identified | undefined; readonly after: Identified }[],
  ): Promise<void>;
  /** Writes down that records were taken away as if they had never been; only while erasing. */
  removed(table: string, ids: readonly string[]): Promise<void>;
  /** What was changed so far, for the journal. */
  list(): readonly RecordChange[];
  /** Which database this is. */
  readonly origin: Origin;
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
  const origin = await readOrigin(database);
  let last = origin.clock;
  const changes: RecordChange[] = [];
  const erased: (readonly [id: string, stamp: string])[] = [];

  // Only the names of fields: the keys of what a collection held can be words of the text.
  const gone = (older: StampsOf, stamp: string): FieldChanges =>
    Object.fromEntries(
      Object.keys(older)
        .filter((path) => !path.includes("/"))
        .map((name) => [name, [stamp] as const]),
    );
  const tick = (): string => (last = nextStamp(last, Date.parse(clock.now()), origin.device));
  /** One look and one write for all of them: each costs a turn of the database. */
  const keepAll = async (
    table: string,
    ids: readonly string[],
    fieldsOf: (index: number, older: StampsOf) => FieldChanges,
  ): Promise<void> => {
    const rows = await database.stamps.bulkGet([...ids]);
    const fresh: StampRow[] = [];
    for (const [index, id] of ids.entries()) {
      const older = rows[index]?.fields ?? {};
      const fields = fieldsOf(index, older);
      if (Object.keys(fields).length === 0) continue;
      changes.push({ table, id, fields, ...(mode === "erase" && { erases: true }) });
      fresh.push({ id, fields: { ...(mode === "change" && older), ...stampsIn(fields) } });
    }
    await database.stamps.bulkPut(fresh);
    if (mode === "erase") await database.terms.bulkDelete([...ids]);
  };
  const eraseField = (id: string, older: StampsOf): { readonly stamp: string; readonly fields: FieldChanges } => {
    const stamp = tick();
    erased.push([id, stamp]);
    return { stamp, fields: gone(older, stamp) };
  };
  return {
    changed: (table, records) =>
      keepAll(
        table,
        records.map(({ after }) => after.id),
        (index, older) => {
          const record = records[index];
          if (!record) return {};
          if (mode === "change") return changedFields(record.before, record.after, tick());
          const { stamp, fields } = eraseField(record.after.id, older);
          return { ...fields, ...changedFields(undefined, record.after, stamp) };
        },
      ),
    removed: (table, ids) => {
      if (mode === "change") throw new Error("a record is only removed inside Store.erase");
      return keepAll(table, ids, (index, older) => {
        const { stamp, fields } = eraseField(ids[index] ?? "", older);
        return { ...fields, id: [stamp] };
      });
    },
    list: () => changes,
    origin,
    settle: async () => {
      if (changes.length > 0) await writeMeta(database, "clock", last);
      if (erased.length > 0) await rememberErased(database, erased);
    },
  };
};

type StampsOf = Readonly<Record<string, string>>;

const stampsIn = (fields: FieldChanges): StampsOf =>
  Object.fromEntries(Object.entries(fields).map(([path, [stamp]]) => [path, stamp]));
