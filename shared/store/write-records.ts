import { Dexie } from "dexie";
import type { Clock, NotKept, Store } from "../ports.ts";
import { err, type Result } from "../result.ts";
import { createChangeList, type ChangeFeed } from "./change-feed.ts";
import { createCounterTally } from "./counters.ts";
import type { FallbackHost } from "./fallback-host.ts";
import { journalLock } from "./journal-lock.ts";
import { withLock } from "./lock.ts";
import type { Outbox, Staged } from "./outbox.ts";
import { reset } from "./reopen.ts";
import type { CirkelDatabase } from "./schema.ts";
import { whyNotKept } from "./why-not-kept.ts";
import { startChanges, type Writing } from "./writing.ts";

interface WriterNeeds {
  readonly database: CirkelDatabase;
  readonly host: FallbackHost;
  readonly clock: Clock;
  readonly feed: ChangeFeed;
  readonly outbox: Outbox;
}

export interface Writer {
  readonly write: Store["write"];
  readonly erase: Store["erase"];
  /** What the running transaction gathers; throws outside one: that is a bug. */
  readonly writing: () => Writing;
}

/** One strict transaction, then the second copy: all of it is kept, or nothing. */
export const createWriter = ({ database, host, clock, feed, outbox }: WriterNeeds): Writer => {
  const running = new WeakMap<object, Writing>();
  const writing = (): Writing => {
    const now = Dexie.currentTransaction && running.get(Dexie.currentTransaction);
    if (!now) throw new Error("put is only for use inside Store.write");
    return now;
  };

  const runOnce = async <T, E>(
    mode: "change" | "erase",
    work: () => Promise<Result<T, E>>,
  ): Promise<Result<T, E | NotKept>> => {
    const changes = createChangeList();
    let refused: Result<T, E> | undefined;
    let staged: Staged | undefined;
    const commit = (): Promise<Result<T, E>> =>
      database.transaction("rw", database.tables, async (transaction) => {
        const counters = createCounterTally(database);
        const changed = await startChanges(database, clock, mode);
        running.set(transaction, { ...changed, counters, changes });
        const result = await work();
        if (result.ok) {
          await counters.settle();
          await changed.settle();
          staged = await outbox.stage(changed.list());
        } else {
          refused = result;
          transaction.abort();
        }
        return result;
      });
    try {
      return await withLock(journalLock, "shared", async () => {
        const outcome = await commit();
        const notSent = await outbox.send(staged);
        if (notSent && host.isInMemory()) {
          // The journal is the only copy that would stay.
          host.forget();
          reset(database);
          return err({ kind: "notKept", reason: notSent });
        }
        // Only now: who hears of a note may count on both of its copies.
        if (changes.list().length > 0) feed.tell(changes.list());
        return outcome;
      });
    } catch (error) {
      if (refused) return refused;
      const reason = whyNotKept(error);
      if (reason) return err({ kind: "notKept", reason });
      throw error;
    }
  };

  const run: typeof runOnce = async (mode, work) => {
    const outcome = await runOnce(mode, work);
    // An engine that lost its connection, as on a full disk, says so once; the next opening says what is the matter.
    return !outcome.ok && isUnavailable(outcome.error) ? runOnce(mode, work) : outcome;
  };
  return { write: (work) => run("change", work), erase: (work) => run("erase", work), writing };
};

const isUnavailable = (error: unknown): boolean => {
  const { kind, reason } = error as Partial<NotKept>;
  return kind === "notKept" && reason === "unavailable";
};
