import { Dexie } from "dexie";
import type { Theme } from "../domain/theme.ts";
import type { Clock, Ids, NotKept, Records, RecordByTable, Store } from "../ports.ts";
import { err, type Result } from "../result.ts";
import { createCaptureRecords } from "./capture-records.ts";
import { createChangeFeed, createChangeList } from "./change-feed.ts";
import { createCounterTally } from "./counters.ts";
import { createRecords, plainRows, type RowShape } from "./records.ts";
import { openDatabase, type DatabaseHost, type ThemeRow } from "./schema.ts";
import { changedFields, createStampClock, stampChanges } from "./stamps.ts";
import type { Writing } from "./writing.ts";

export interface StoreNeeds {
  readonly clock: Clock;
  readonly ids: Ids;
  /** Name of the database and of its change channel. */
  readonly name: string;
  readonly host?: DatabaseHost;
}

/** Opens the records on this machine. The database itself opens at the first read or write, not before. */
export const openStore = ({ clock, ids, name, host }: StoreNeeds): Store => {
  const database = openDatabase(name, host);
  const feed = createChangeFeed(name);
  const running = new WeakMap<object, Writing>();
  const writing = (): Writing => {
    const now = Dexie.currentTransaction && running.get(Dexie.currentTransaction);
    if (!now) throw new Error("put is only for use inside Store.write");
    return now;
  };
  const tableOf = <Name extends "paths" | "proposals" | "proposalEvents" | "assignments" | "weeks" | "strategies">(
    table: Name,
  ): Records<RecordByTable[Name]> =>
    // Each of these tables holds its record as it is; Dexie's table types do not follow the generic name.
    createRecords(database, table, database[table] as never, plainRows<RecordByTable[Name]>() as never, writing);

  let stampClock: Promise<() => string> | undefined;
  const stampOfThisDevice = (): Promise<() => string> =>
    (stampClock ??= deviceOf(database, ids).then((device) => createStampClock(clock, device)));

  const write = async <T, E>(work: () => Promise<Result<T, E>>): Promise<Result<T, E | NotKept>> => {
    const changes = createChangeList();
    let refused: Result<T, E> | undefined;
    try {
      const stamp = await stampOfThisDevice();
      const outcome = await database.transaction("rw", database.tables, async (transaction) => {
        const counters = createCounterTally(database);
        running.set(transaction, {
          counters,
          changes,
          stamp: (_, before, after) => stampChanges(database, stamp, after.id, changedFields(before, after)),
        });
        const result = await work();
        if (result.ok) await counters.settle();
        else {
          refused = result;
          transaction.abort();
        }
        return result;
      });
      if (changes.list().length > 0) feed.tell(changes.list());
      return outcome;
    } catch (error) {
      if (refused) return refused;
      const reason = whyNotKept(error);
      if (reason) return err({ kind: "notKept", reason });
      throw error;
    }
  };

  const themes = createRecords(database, "themes", database.themes, themeRows, writing, recountedNotes);
  return {
    captures: createCaptureRecords(database, writing, feed),
    themes: {
      ...themes,
      of: async (captureIds) => {
        const rows = await database.themes
          .where("captureKeys")
          .anyOf([...captureIds])
          .distinct()
          .toArray();
        return rows.filter(({ deletedAt }) => !deletedAt).map(themeRows.toRecord);
      },
    },
    paths: tableOf("paths"),
    proposals: tableOf("proposals"),
    proposalEvents: {
      ...tableOf("proposalEvents"),
      of: async (proposalId) => await database.proposalEvents.where("proposalId").equals(proposalId).toArray(),
    },
    assignments: tableOf("assignments"),
    weeks: tableOf("weeks"),
    strategies: tableOf("strategies"),
    counters: async () => new Map((await database.counters.toArray()).map(({ key, count }) => [key, count])),
    setting: async (key) => (await database.settings.get(key))?.value,
    saveSetting: async (key, value) => {
      await database.settings.put({ key, value });
      feed.tell([{ table: "settings", ids: [key] }]);
    },
    write,
    subscribe: (listener) => feed.subscribe(listener),
    close: () => {
      feed.close();
      database.close();
    },
  };
};

/** This device's own name in stamps: made once, kept beside the records. */
const deviceOf = async (database: ReturnType<typeof openDatabase>, ids: Ids): Promise<string> =>
  await database.transaction("rw", database.settings, async () => {
    const known = await database.settings.get("device");
    if (typeof known?.value === "string") return known.value;
    const device = ids.next("device");
    await database.settings.put({ key: "device", value: device });
    return device;
  });

const themeRows: RowShape<Theme, ThemeRow> = {
  toRow: (theme) => ({ ...theme, captureKeys: theme.deletedAt ? [] : Object.keys(theme.captureIds) }),
  toRecord: ({ captureKeys: _captureKeys, ...theme }) => theme,
};

/** The notes whose counts a changed theme touches: all when its state or domains change, else those that come or go. */
const recountedNotes = (before: ThemeRow | undefined, after: ThemeRow): Iterable<string> => {
  const old = new Set(before?.captureKeys);
  const fresh = new Set(after.captureKeys);
  const all = new Set([...old, ...fresh]);
  const sameWeight = before?.state === after.state && JSON.stringify(before.domains) === JSON.stringify(after.domains);
  return sameWeight ? [...all].filter((id) => old.has(id) !== fresh.has(id)) : all;
};

/** Dexie reports a full disk as AbortError with the real name inside; undefined means: a bug, not a circumstance. */
const whyNotKept = (error: unknown): NotKept["reason"] | undefined => {
  const names = [error, (error as { inner?: unknown } | null)?.inner].map(
    (one) => (one as { name?: unknown } | null)?.name,
  );
  if (names.includes("QuotaExceededError")) return "full";
  const closed = [
    "AbortError",
    "OpenFailedError",
    "DatabaseClosedError",
    "InvalidStateError",
    "MissingAPIError",
    "UnknownError",
  ];
  return names.some((name) => typeof name === "string" && closed.includes(name)) ? "unavailable" : undefined;
};
