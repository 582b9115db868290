import { changedFields } from "../domain/changed-fields.ts";
import type { FieldChanges } from "../domain/field-changes.ts";
import type { RecordChange } from "../domain/journal-part.ts";
import type { Clock } from "../ports.ts";
import type { BegunWrites } from "./begun-writes.ts";
import type { createChangeList } from "./change-feed.ts";
import type { CounterTally } from "./counters.ts";
import { forgetTerms } from "./forget-terms.ts";
import { readOrigin, rememberErased, writeMeta, type Origin } from "./meta.ts";
import type { CirkelDatabase, StampRow } from "./schema.ts";
import { nextStamp } from "./stamps.ts";

/** What one running transaction gathers besides the records themselves. */
export interface Writing extends StampedChanges {
  readonly begun: BegunWrites;
  readonly counters: CounterTally;
  readonly changes: ReturnType<typeof createChangeList>;
}

export interface StampedChanges {
  /** What `stamps` says of these records: asked for together with whatever else has to be read first. See `stampsOf`. */
  older(ids: readonly string[]): Promise<readonly StampsOf[]>;
  /** Writes down when each field that differs got its value; `older` is of the same records, in the same order. */
  changed(
    table: string,
    records: readonly { readonly before?: Identified | undefined; readonly after: Identified }[],
    older: readonly StampsOf[],
  ): void;
  /** As `changed`, of records that were never here: answers the stamp of each, which their own row keeps. */
  added(table: string, records: readonly Identified[]): readonly string[];
  /** Writes down that records were taken away as if they had never been; only while erasing. */
  removed(table: string, ids: readonly string[], older: readonly StampsOf[]): void;
  /** What was changed so far, for the journal. */
  list(): readonly RecordChange[];
  /** Which database this is. */
  origin(): Promise<Origin>;
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
export const startChanges = (
  database: CirkelDatabase,
  clock: Clock,
  mode: "change" | "erase",
  begun: BegunWrites,
): StampedChanges => {
  let reading: Promise<Origin> | undefined;
  const origin = (): Promise<Origin> => (reading ??= readOrigin(database));
  let device = "";
  let last: string | undefined;
  const changes: RecordChange[] = [];
  const erased: (readonly [id: string, stamp: string])[] = [];

  // Only the names of fields: the keys of what a collection held can be words of the text.
  const gone = (older: StampsOf, stamp: string): FieldChanges =>
    Object.fromEntries(
      Object.keys(older)
        .filter((path) => !path.includes("/"))
        .map((name) => [name, [stamp] as const]),
    );
  const tick = (): string => (last = nextStamp(last ?? "", Date.parse(clock.now()), device));
  /** One write for all of them. */
  const keepAll = (
    table: string,
    ids: readonly string[],
    olderOf: readonly StampsOf[],
    fieldsOf: (index: number, older: StampsOf) => FieldChanges,
  ): void => {
    const fresh: StampRow[] = [];
    for (const [index, id] of ids.entries()) {
      const older = olderOf[index] ?? {};
      const fields = fieldsOf(index, older);
      if (Object.keys(fields).length === 0) continue;
      changes.push({ table, id, fields, ...(mode === "erase" && { erases: true }) });
      fresh.push({ id, fields: { ...(mode === "change" && older), ...stampsIn(fields) } });
    }
    begun.add(database.stamps.bulkPut(fresh));
    if (mode === "erase") begun.add(forgetTerms(database, ids));
  };
  const eraseField = (id: string, older: StampsOf): { readonly stamp: string; readonly fields: FieldChanges } => {
    const stamp = tick();
    erased.push([id, stamp]);
    return { stamp, fields: gone(older, stamp) };
  };
  return {
    older: async (ids) => {
      const [rows, from] = await Promise.all([database.stamps.bulkGet([...ids]), origin()]);
      device = from.device;
      last ??= from.clock;
      return rows.map((row) => row?.fields ?? {});
    },
    changed: (table, records, olderOf) =>
      keepAll(
        table,
        records.map(({ after }) => after.id),
        olderOf,
        (index, older) => {
          const record = records[index];
          if (!record) return {};
          if (mode === "change") return changedFields(record.before, record.after, tick());
          const { stamp, fields } = eraseField(record.after.id, older);
          return { ...fields, ...changedFields(undefined, record.after, stamp) };
        },
      ),
    added: (table, records) =>
      records.map((record) => {
        const stamp = tick();
        changes.push({ table, id: record.id, fields: changedFields(undefined, record, stamp) });
        return stamp;
      }),
    removed: (table, ids, olderOf) => {
      if (mode === "change") throw new Error("a record is only removed inside Store.erase");
      keepAll(table, ids, olderOf, (index, older) => {
        const { stamp, fields } = eraseField(ids[index] ?? "", older);
        return { ...fields, id: [stamp] };
      });
    },
    list: () => changes,
    origin,
    settle: async () => {
      if (changes.length > 0 && last !== undefined) begun.add(writeMeta(database, "clock", last));
      if (erased.length > 0) for (const write of rememberErased(database, erased)) begun.add(write);
    },
  };
};

/** Which stamp each field got, by its path. */
export type StampsOf = Readonly<Record<string, string>>;

const stampsIn = (fields: FieldChanges): StampsOf =>
  Object.fromEntries(Object.entries(fields).map(([path, [stamp]]) => [path, stamp]));
