import type { Capture } from "../domain/capture.ts";
import { isoWeek } from "../domain/days.ts";
import type { Theme } from "../domain/theme.ts";
import type { BegunWrites } from "./begun-writes.ts";
import type { CirkelDatabase } from "./schema.ts";
import { membersOf } from "./members.ts";
import { themesWith } from "./themes-with.ts";

/**
 * Counts kept at write time. Before a note or one of its themes changes, `touch` remembers what the note counted for;
 * `settle`, at the end of the same transaction, adds the difference.
 */
export interface CounterTally {
  touch(captureIds: Iterable<string>): Promise<void>;
  /** What notes count for that were never here before: nothing of them has to be looked up. */
  add(keysOfEach: readonly (readonly string[])[]): Promise<void>;
  /** Notes of which all is known: what they count for now that they did not, and the other way round. */
  moved(more: readonly string[], less: readonly string[]): void;
  /** Notes that were touched and are taken away without a trace: they count for nothing after it. */
  removed(captureIds: readonly string[]): void;
  /** So much changes that counting everything anew takes less. */
  touchAll(): void;
  settle(): Promise<void>;
}

/** Of more notes than this, counting everything anew takes less than looking at each before and after. */
const few = 1_000;

/** So many notes are read at once while all are counted. */
const inOnePortion = 5_000;

/** One tally per transaction. */
export const createCounterTally = (database: CirkelDatabase, begun: BegunWrites): CounterTally => {
  const before = new Map<string, readonly string[]>();
  const added: (readonly string[])[] = [];
  const lost: string[] = [];
  const gone = new Set<string>();
  /** What the counters said that were asked for; nobody else changes them during this transaction. */
  const counts = new Map<string, number>();
  let isAll = false;

  const read = async (keys: readonly string[]): Promise<void> => {
    const unread = [...new Set(keys)].filter((key) => !counts.has(key));
    if (unread.length === 0) return;
    const rows = await database.counters.bulkGet(unread);
    for (const [index, key] of unread.entries()) counts.set(key, rows[index]?.count ?? 0);
  };

  return {
    touch: async (captureIds) => {
      const ids = [...captureIds];
      for (const id of ids) gone.delete(id);
      const fresh = ids.filter((id) => !before.has(id));
      isAll ||= before.size + fresh.length > few;
      if (isAll) return;
      for (const [id, keys] of await countedFor(database, fresh)) before.set(id, keys);
    },
    add: async (keysOfEach) => {
      added.push(...keysOfEach);
      // Now, when everything else is looked up, and not in a turn of its own at the end.
      await read(keysOfEach.flat());
    },
    moved: (more, less) => {
      added.push(more);
      lost.push(...less);
    },
    removed: (captureIds) => {
      for (const id of captureIds) gone.add(id);
    },
    touchAll: () => {
      isAll = true;
    },
    settle: async () => {
      if (isAll) return recount(database);
      const delta = new Map<string, number>();
      const still = [...before.keys()].filter((id) => !gone.has(id));
      const after = still.length > 0 ? await countedFor(database, still) : new Map<string, readonly string[]>();
      for (const keys of [...before.values(), lost]) for (const key of keys) delta.set(key, (delta.get(key) ?? 0) - 1);
      for (const keys of [...after.values(), ...added])
        for (const key of keys) delta.set(key, (delta.get(key) ?? 0) + 1);
      const changed = [...delta].filter(([, change]) => change !== 0);
      await read(changed.map(([key]) => key));
      const counted = changed.map(([key, change]) => ({ key, count: (counts.get(key) ?? 0) + change }));
      begun.add(database.counters.bulkPut(counted));
    },
  };
};

/** The counters a note stands in: `notes`, its kind and week, its accepted themes and their domains, or `loose`. */
export const counterKeys = (capture: Capture, themes: readonly Theme[]): readonly string[] => {
  const domains = new Set(themes.flatMap((theme) => Object.keys(theme.domains)));
  return [
    "notes",
    `kind:${capture.kind ?? "none"}`,
    `week:${isoWeek(capture.day)}`,
    ...themes.map((theme) => `theme:${theme.id}`),
    ...(domains.size > 0 ? [...domains].map((domain) => `domain:${domain}`) : ["loose"]),
  ];
};

/** Counts everything anew, inside the running transaction: for when many records came at once. */
export const recount = async (database: CirkelDatabase): Promise<void> => {
  const themes = (await database.themes.toArray()).filter(({ state, deletedAt }) => state === "accepted" && !deletedAt);
  const themesOf = new Map<string, Theme[]>();
  for (const theme of themes) for (const id of membersOf(theme)) themesOf.set(id, [...(themesOf.get(id) ?? []), theme]);
  const counts = new Map<string, number>();
  const countOne = (capture: Capture): void => {
    for (const key of counterKeys(capture, themesOf.get(capture.id) ?? [])) counts.set(key, (counts.get(key) ?? 0) + 1);
  };
  let portion: readonly Capture[] = [];
  do {
    const last = portion.at(-1)?.id;
    portion = await (last ? database.captures.where("id").above(last) : database.captures)
      .limit(inOnePortion)
      .toArray();
    portion.filter(({ deletedAt }) => !deletedAt).forEach(countOne);
  } while (portion.length === inOnePortion);
  await database.counters.clear();
  await database.counters.bulkPut([...counts].map(([key, count]) => ({ key, count })));
};

const countedFor = async (
  database: CirkelDatabase,
  captureIds: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> => {
  const [captures, themes] = await Promise.all([
    // The keys of this table are ids of captures; what else was asked for is not there.
    database.captures.bulkGet([...captureIds] as Capture["id"][]),
    themesWith(database, captureIds),
  ]);
  const counted = themes.filter((theme) => theme.state === "accepted" && !theme.deletedAt);
  const keysOf = (id: string, capture: Capture | undefined): readonly string[] =>
    capture && !capture.deletedAt
      ? counterKeys(
          capture,
          counted.filter(({ captureIds: held }) => Object.hasOwn(held, id)),
        )
      : [];
  return new Map(captureIds.map((id, index) => [id, keysOf(id, captures[index])]));
};
