import { Dexie } from "dexie";
import type { Changed, Clock, Follow, NotKept, Store } from "../ports.ts";
import { err, ok, type Result } from "../result.ts";
import { createBegunWrites } from "./begun-writes.ts";
import { createChangeList, type ChangeFeed } from "./change-feed.ts";
import { createCounterTally } from "./counters.ts";
import type { EngineTrust } from "./engine-trust.ts";
import type { FallbackHost } from "./fallback-host.ts";
import { journalLock } from "./journal-lock.ts";
import { withLockUntil } from "./lock.ts";
import { writeMeta } from "./meta.ts";
import type { Outbox, Staged } from "./outbox.ts";
import { reset } from "./reopen.ts";
import type { CirkelDatabase } from "./schema.ts";
import { whyNotKept } from "./why-not-kept.ts";
import { startChanges, type Writing } from "./writing.ts";

interface WriterNeeds {
  readonly database: CirkelDatabase;
  readonly host: FallbackHost;
  readonly trust: EngineTrust;
  readonly clock: Clock;
  readonly feed: ChangeFeed;
  readonly outbox: Outbox;
}

export interface Writer {
  readonly write: Store["write"];
  readonly takeAway: Store["takeAway"];
  readonly erase: Store["erase"];
  /** What the running transaction gathers; throws outside one: that is a bug. */
  readonly writing: () => Writing;
}

type Kind = "adding" | "takingAway" | "erasing";

/** Which notes are still to be followed after a transaction, by which were before. */
type Mark = (before: readonly string[]) => readonly string[];

interface Committed<T, E> {
  readonly outcome: Result<T, E>;
  readonly staged: readonly Staged[];
  readonly changes: Changed["changes"];
}

/** One strict transaction, then the second copy: all of it is kept, or nothing. */
export const createWriter = ({ database, host, trust, clock, feed, outbox }: WriterNeeds): Writer => {
  const running = new WeakMap<object, Writing>();
  const writing = (): Writing => {
    const now = Dexie.currentTransaction && running.get(Dexie.currentTransaction);
    if (!now) throw new Error("put is only for use inside Store.write");
    return now;
  };

  const regainTrust = async (): Promise<boolean> => {
    await database.open();
    if (!host.isInMemory()) await trust.regain(database);
    // The engine may have let go of it in the middle.
    if (host.isInMemory()) trust.lose();
    return !trust.isLost();
  };
  const letGoOfMemory = async (): Promise<void> => {
    // Dexie can wait for ever when it is closed in the middle of an opening.
    await database.open().catch(() => undefined);
    host.forget();
    reset(database);
  };

  /** One transaction; a refusal undoes it. */
  const commit = async <T, E>(kind: Kind, work: () => Promise<Result<T, E>>, mark: Mark): Promise<Committed<T, E>> => {
    const changes = createChangeList();
    let refused: Result<T, E> | undefined;
    let staged: readonly Staged[] = [];
    try {
      const outcome = await database.transaction("rw", database.tables, async (transaction) => {
        const begun = createBegunWrites();
        const counters = createCounterTally(database, begun);
        const changed = startChanges(database, clock, kind === "erasing" ? "erase" : "change", begun);
        running.set(transaction, { ...changed, counters, changes, begun });
        const result = await work();
        if (result.ok) {
          await counters.settle();
          await changed.settle();
          const origin = await changed.origin();
          const unfollowed = mark(origin.unfollowed);
          if (unfollowed !== origin.unfollowed) begun.add(writeMeta(database, "unfollowed", unfollowed));
          staged = outbox.stage(changed.list(), origin, begun);
          await begun.all();
        } else {
          refused = result;
          transaction.abort();
        }
        return result;
      });
      return { outcome, staged, changes: changes.list() };
    } catch (error) {
      if (refused) return { outcome: refused, staged: [], changes: [] };
      throw error;
    }
  };
  /** Only when both copies are there: who hears of a note may count on them. */
  const tell = ({ changes }: Pick<Committed<unknown, unknown>, "changes">): void => {
    if (changes.length > 0) feed.tell(changes);
  };
  /** What is in its way leaves its mark, and it is done another time. */
  const follow = async ({ notes, work }: Follow): Promise<void> => {
    const done: Mark = (before) => before.filter((id) => !notes.some((note) => note === id));
    try {
      const followed = await commit<null, never>("adding", async () => ok(await work().then(() => null)), done);
      await outbox.send(followed.staged);
      tell(followed);
    } catch (error) {
      if (!whyNotKept(error)) throw error;
    }
  };

  const runOnce = async <T, E>(
    kind: Kind,
    work: () => Promise<Result<T, E>>,
    follows?: Follow,
  ): Promise<Result<T, E | NotKept>> => {
    // As soon as it can be: on a disk that was full Chromium can lose the files again at its next start.
    if (host.isInMemory() && (await host.isRealBack(database.name))) await letGoOfMemory();
    try {
      if (kind === "adding" && trust.isLost() && !(await regainTrust()))
        return err({ kind: "notKept", reason: "full" });
      return await withLockUntil<Result<T, E | NotKept>>(journalLock, "shared", async () => {
        const mark: Mark = (before) => (follows ? [...new Set([...before, ...follows.notes])] : before);
        const committed = await commit(kind, work, mark);
        const notSent = await outbox.send(committed.staged);
        if (notSent && host.isInMemory()) {
          // The journal is the only copy that would stay, so the memory may hold no more than that.
          await letGoOfMemory();
          return { outcome: err({ kind: "notKept", reason: notSent }) };
        }
        tell(committed);
        // Begun before anybody hears of the note, so that the next question is answered after it.
        const rest = follows && committed.outcome.ok ? follow(follows) : undefined;
        return { outcome: committed.outcome, rest };
      });
    } catch (error) {
      const reason = whyNotKept(error);
      if (reason === "full" || reason === "unavailable") trust.lose();
      if (reason) return err({ kind: "notKept", reason });
      throw error;
    }
  };

  const run: typeof runOnce = async (kind, work, follows) => {
    const outcome = await runOnce(kind, work, follows);
    // An engine that lost its connection, as on a full disk, says so once; the next opening says what is the matter.
    if (outcome.ok || !isUnavailable(outcome.error)) return outcome;
    reset(database);
    const again = await runOnce(kind, work, follows);
    // Nor does it say that the disk is full; the files do.
    const isFull = !again.ok && isUnavailable(again.error) && (await outbox.isFull());
    return isFull ? err({ kind: "notKept", reason: "full" }) : again;
  };
  return {
    write: (work, follows) => run("adding", work, follows),
    takeAway: (work) => run("takingAway", work),
    erase: (work) => run("erasing", work),
    writing,
  };
};

const isUnavailable = (error: unknown): boolean => {
  const { kind, reason } = error as Partial<NotKept>;
  return kind === "notKept" && reason === "unavailable";
};
