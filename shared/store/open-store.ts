import type { CaptureId } from "../domain/capture.ts";
import type { ProposalId } from "../domain/proposal.ts";
import type { Clock, Ids, Journal, Records, RecordByTable, Store } from "../ports.ts";
import { err, ok } from "../result.ts";
import { askAgain } from "./ask-again.ts";
import { createCaptureRecords } from "./capture-records.ts";
import { createChangeFeed } from "./change-feed.ts";
import { trustEngine } from "./engine-trust.ts";
import { createFallbackHost } from "./fallback-host.ts";
import { heal } from "./heal.ts";
import { journalLock } from "./journal-lock.ts";
import { withLock } from "./lock.ts";
import { readMeta, writeMeta } from "./meta.ts";
import { createOutbox } from "./outbox.ts";
import { createRecords } from "./records.ts";
import { reopenAfterFailure } from "./reopen.ts";
import { plainRows, settingRows } from "./row-shapes.ts";
import type { SearchPart } from "./search-part.ts";
import { openDatabase, type CirkelDatabase, type DatabaseHost } from "./schema.ts";
import { createThemeRecords } from "./theme-records.ts";
import { watchHealth } from "./watch-health.ts";
import { whyNotKept } from "./why-not-kept.ts";
import { createWriter } from "./write-records.ts";

export interface StoreNeeds {
  readonly clock: Clock;
  readonly ids: Ids;
  /** Name of the database and of its change channel. */
  readonly name: string;
  readonly host?: DatabaseHost;
  /** The second copy; a host without a place for it goes without. */
  readonly journal?: Journal;
  /** A database in memory, loaded when the real one cannot be opened; only with a journal, which keeps what it holds. */
  readonly loadMemory?: () => Promise<DatabaseHost>;
  /** What answers a search, loaded at the first one: `search.ts` works in this very thread, a host may have another for it. */
  readonly loadSearch: () => Promise<SearchPart>;
}

type PlainTable = Exclude<keyof RecordByTable, "captures" | "themes" | "wallCards">;

/** Opens the records on this machine. The database itself opens at the first read or write, not before. */
export const openStore = ({
  clock,
  ids,
  name,
  host: real = globalThis,
  journal,
  loadMemory,
  loadSearch,
}: StoreNeeds): Store => {
  const feed = createChangeFeed(name);
  const health = watchHealth(feed, journal !== undefined);
  const host = createFallbackHost({ real, loadMemory: journal && loadMemory, onEnd: health.database });
  const trust = trustEngine(name);
  const database = openDatabase(name, host);
  reopenAfterFailure(database);
  const outbox = createOutbox({ database, journal, health, clock, ids });
  const { write, takeAway, erase, writing } = createWriter({ database, host, trust, clock, feed, outbox });
  const healing = { journal, ids, feed, health };
  // Before anything is read: `vip` may ask while everybody else waits.
  database.on(
    "ready",
    async (vip) => {
      const rest = await heal(vip as CirkelDatabase, healing);
      // Who opens it may hold the journal's lock: an engine that lost its connection is opened again anywhere.
      void rest?.(database).catch(() => health.failed());
      outbox.settleAside();
    },
    true,
  );
  const alone = async (work: () => Promise<void>): Promise<void> => {
    await database.open();
    await withLock(journalLock, "exclusive", work);
  };
  const tableOf = <Name extends PlainTable>(table: Name, gathering = writing): Records<RecordByTable[Name]> =>
    // Each of these tables holds its record as it is; Dexie's table types do not follow the generic name.
    askAgain(createRecords(table, database[table] as never, plainRows<RecordByTable[Name]>() as never, gathering));

  return {
    captures: askAgain(createCaptureRecords(database, writing, feed, loadSearch)),
    themes: askAgain(createThemeRecords(database, writing, feed)),
    paths: tableOf("paths"),
    proposals: tableOf("proposals"),
    proposalEvents: {
      ...tableOf("proposalEvents"),
      ...askAgain({
        of: async (proposalId: ProposalId) =>
          await database.proposalEvents.where("proposalId").equals(proposalId).toArray(),
      }),
    },
    assignments: tableOf("assignments"),
    weeks: tableOf("weeks"),
    strategies: tableOf("strategies"),
    ai: async () => (await import("./ai-records.ts")).createAiRecords(database, writing, tableOf),
    archive: async () => (await import("./archive.ts")).createArchive(database, writing),
    ...askAgain({
      counters: async () => new Map((await database.counters.toArray()).map(({ key, count }) => [key, count])),
      device: () => readMeta(database, "device", ""),
      setting: async (key: string) => (await database.settings.get(key))?.value,
    }),
    alone: (task, work) => withLock(`${name}.${task}`, "exclusive", work),
    ready: async () => {
      try {
        await database.open();
        return ok(null);
      } catch (error) {
        const reason = whyNotKept(error);
        if (reason) return err({ kind: "notKept", reason });
        throw error;
      }
    },
    saveSetting: async (key, value) =>
      write(async () => {
        const now = writing();
        const [row, older] = await Promise.all([database.settings.get(key), now.older([key])]);
        const setting = { id: key, value };
        now.changed("settings", [{ before: row && settingRows.toRecord(row), after: setting }], older);
        now.begun.add(database.settings.put(settingRows.toRow(setting)));
        now.changes.add("settings", key);
        return ok(null);
      }),
    write,
    // Written by `write` alone, with the ids of notes.
    unfollowed: async () => (await readMeta(database, "unfollowed", [])) as readonly CaptureId[],
    takeAway,
    erase,
    scrub: () => alone(async () => (await import("./erase.ts")).scrub(database, journal, ids)),
    eraseAll: async () => {
      try {
        await alone(async () => (await import("./erase.ts")).eraseAll(database, journal, ids, feed));
        return ok(null);
      } catch (error) {
        return err({ kind: "notKept", reason: whyNotKept(error) ?? "unavailable" });
      }
    },
    health: async () => {
      // Nothing can be read just then, and why is what somebody wants to know.
      if (health.seen().restoring || health.seen().database === "newer") return health.seen();
      const returned = await readMeta(database, "returned", 0);
      return { ...health.seen(), ...(returned > 0 && { returned }) };
    },
    dismissReturned: async () => {
      await writeMeta(database, "returned", 0);
      feed.tell([{ table: "health" }]);
    },
    foldJournal: () =>
      alone(async () => {
        if (journal) await (await import("./rewrite-journal.ts")).foldJournal(database, journal, ids);
      }),
    keepRoom: async () => await journal?.keepRoom(),
    giveRoom: async () => await journal?.giveRoom().catch(() => undefined),
    catchUp: async () => {
      await database.open();
      const rest = await heal(database, healing);
      await rest?.(database);
    },
    subscribe: (listener) => feed.subscribe(listener),
    close: () => {
      feed.close();
      trust.close();
      database.close();
    },
  };
};
