import type { Ids, Journal } from "../ports.ts";
import type { ChangeFeed } from "./change-feed.ts";
import { followEpoch } from "./follow-epoch.ts";
import { erasedRows, readMeta, writeMeta } from "./meta.ts";
import type { CirkelDatabase } from "./schema.ts";
import type { HealthWatch } from "./watch-health.ts";

export interface HealNeeds {
  readonly journal: Journal | undefined;
  readonly ids: Ids;
  readonly feed: ChangeFeed;
  readonly health: HealthWatch;
}

/** What is left to do in the journal; it takes the journal's lock for itself, so it must not be awaited inside one. */
export type Rest = (database: CirkelDatabase) => Promise<void>;

/**
 * Before the first use: compares the segments that the database knows with those that are there. Nearly every opening
 * ends here. A database that was lost knows none; another device's new segments are unknown too: those are read.
 */
export const heal = async (database: CirkelDatabase, needs: HealNeeds): Promise<Rest | undefined> => {
  const { journal, ids, health } = needs;
  // The disk is asked while the database is: neither needs the other.
  const onDisk = journal && Promise.all([journal.epoch(), journal.list()]);
  onDisk?.catch(() => undefined);
  const isNew = (await readMeta(database, "device", "")) === "";
  if (isNew) await writeMeta(database, "device", ids.next("device"));
  if (!journal || !onDisk) return undefined;
  try {
    const found = await compare(database, journal, onDisk);
    if (found.unread.length === 0 && found.lost.length === 0 && !found.toScrub) return undefined;
    const { bringTogether } = await import("./bring-together.ts");
    return await bringTogether(database, { ...needs, journal, followEpoch }, { ...found, isNew });
  } catch {
    // The records themselves are there: they stay usable, and the next opening tries again.
    health.failed();
    return undefined;
  } finally {
    health.restoring(undefined);
  }
};

export interface Compared {
  /** Segments that nobody here has read. */
  readonly unread: readonly string[];
  /** Segments that were there once. */
  readonly lost: readonly string[];
  /** Whether older changes of erased records may still stand in segments. */
  readonly toScrub: boolean;
}

const compare = async (
  database: CirkelDatabase,
  journal: Journal,
  onDisk: Promise<readonly [epoch: string, listed: readonly string[]]>,
): Promise<Compared> => {
  const [epoch, listed] = await onDisk;
  await followEpoch(database, journal, epoch);
  const [rows, erased] = await Promise.all([database.journal.toArray(), erasedRows(database).count()]);
  const [there, known] = [new Set(listed), new Set(rows.map(({ name }) => name))];
  return {
    unread: listed.filter((name) => !known.has(name)),
    lost: rows.filter(({ name, part }) => !part && !there.has(name)).map(({ name }) => name),
    toScrub: erased > 0,
  };
};
