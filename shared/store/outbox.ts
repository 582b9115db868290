import type { RecordChange } from "../domain/journal-part.ts";
import { packChange, type PackedPart } from "../domain/packed-change.ts";
import type { Clock, Ids, Journal, NotKept } from "../ports.ts";
import type { BegunWrites } from "./begun-writes.ts";
import { journalLock } from "./journal-lock.ts";
import { withLock } from "./lock.ts";
import type { Origin } from "./meta.ts";
import type { CirkelDatabase } from "./schema.ts";
import type { HealthWatch } from "./watch-health.ts";
import { whyNotKept } from "./why-not-kept.ts";

/**
 * What has to reach the journal. A change is written down in the same transaction as the records, goes to its file
 * after the commit, and its content stays here until the file was read back whole: a power cut can take a file that
 * was closed.
 */
export interface Outbox {
  /** At the end of the transaction. Many changes at once become several segments. */
  stage(changes: readonly RecordChange[], origin: Origin, begun: BegunWrites): readonly Staged[];
  /** After the commit; resolves when the second copy is written, or with why it is not; health says so too. */
  send(staged: readonly Staged[]): Promise<NotKept["reason"] | undefined>;
  /** Whether the files say that there is no room. */
  isFull(): Promise<boolean>;
  /** Looks at the files of what was sent, and sends what did not arrive. */
  settle(): Promise<void>;
  /** As `settle`, without waiting: what is in the way now is tried again at the next opening. */
  settleAside(): void;
}

export interface Staged {
  readonly name: string;
  readonly at: string;
  readonly part: PackedPart;
}

interface OutboxNeeds {
  readonly database: CirkelDatabase;
  readonly journal: Journal | undefined;
  readonly health: HealthWatch;
  readonly clock: Clock;
  readonly ids: Ids;
}

/** So many changes stand in one segment: a restore of all notes would else be one file, too large to hold at once. */
const mostInOne = 2_000;

/** So many segments are sent before their files are looked at. */
const settleEvery = 50;

/** The outbox of one window; windows of one origin share its rows. */
export const createOutbox = ({ database, journal, health, clock, ids }: OutboxNeeds): Outbox => {
  let sent = 0;

  const settle = async (): Promise<void> => {
    if (!journal) return;
    await withLock(journalLock, "shared", async () => {
      const waiting = (await database.journal.toArray()).filter(({ part }) => part);
      const read = await journal.read(waiting.map(({ name }) => name));
      for (const [index, { name, part }] of waiting.entries())
        if (part && read[index]?.kind !== "ok") await journal.append(name, part);
      // What was sent again stays until the next look, as anything that was just sent.
      const arrived = waiting.filter((_, index) => read[index]?.kind === "ok");
      await database.journal.bulkPut(arrived.map(({ name, at }) => ({ name, at })));
    });
  };
  const settleAside = (): void => void settle().catch(() => health.failed());

  return {
    stage: (changes, { device, epoch }, begun) => {
      if (!journal || changes.length === 0) return [];
      const staged: Staged[] = [];
      for (let from = 0; from < changes.length; from += mostInOne) {
        const part = { epoch, changes: changes.slice(from, from + mostInOne).map(packChange) };
        staged.push({ name: segmentName(device, ids), at: clock.now(), part });
      }
      begun.add(database.journal.bulkPut(staged));
      return staged;
    },
    send: async (staged) => {
      if (!journal || staged.length === 0) return undefined;
      const failedBefore = health.seen().journal === "failing";
      try {
        for (const { name, at, part } of staged) {
          await journal.append(name, part);
          health.written(at);
        }
      } catch (error) {
        // All of a write, or nothing: what did arrive is written again with the rest.
        await journal.remove(staged.map(({ name }) => name)).catch(() => undefined);
        health.failed();
        return whyNotKept(error) ?? "unavailable";
      }
      sent += staged.length;
      if (failedBefore || sent >= settleEvery) {
        sent = 0;
        settleAside();
      }
      return undefined;
    },
    isFull: async () => {
      try {
        await journal?.tryRoom();
        return false;
      } catch (error) {
        return whyNotKept(error) === "full";
      }
    },
    settle,
    settleAside,
  };
};

/** `<device>/<ulid>`: only this device writes below its own name, and each name once. */
export const segmentName = (device: string, ids: Ids): string =>
  [device, ids.next("segment")].map((id) => id.slice(id.indexOf(":") + 1)).join("/");
