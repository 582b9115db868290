import type { Capture } from "../domain/capture.ts";
import { isoWeek } from "../domain/days.ts";
import type { Theme } from "../domain/theme.ts";
import type { CirkelDatabase } from "./schema.ts";

/**
 * Counts kept at write time. Before a note or one of its themes changes, `touch` remembers what the note counted for;
 * `settle`, at the end of the same transaction, adds the difference.
 */
export interface CounterTally {
  touch(captureIds: Iterable<string>): Promise<void>;
  /** So much changes that counting everything anew takes less. */
  touchAll(): void;
  settle(): Promise<void>;
}

/** One tally per transaction. */
export const createCounterTally = (database: CirkelDatabase): CounterTally => {
  const before = new Map<string, readonly string[]>();
  let isAll = false;

  return {
    touch: async (captureIds) => {
      for (const id of captureIds) {
        if (!before.has(id)) before.set(id, await countedFor(database, id));
      }
    },
    touchAll: () => {
      isAll = true;
    },
    settle: async () => {
      if (isAll) return recount(database);
      const delta = new Map<string, number>();
      for (const [id, old] of before) {
        for (const key of old) delta.set(key, (delta.get(key) ?? 0) - 1);
        for (const key of await countedFor(database, id)) delta.set(key, (delta.get(key) ?? 0) + 1);
      }
      for (const [key, change] of delta) {
        if (change === 0) continue;
        const row = await database.counters.get(key);
        await database.counters.put({ key, count: (row?.count ?? 0) + change });
      }
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
  for (const theme of themes)
    for (const id of theme.captureKeys) themesOf.set(id, [...(themesOf.get(id) ?? []), theme]);
  const counts = new Map<string, number>();
  await database.captures.each((capture) => {
    if (capture.deletedAt) return;
    for (const key of counterKeys(capture, themesOf.get(capture.id) ?? [])) counts.set(key, (counts.get(key) ?? 0) + 1);
  });
  await database.counters.clear();
  await database.counters.bulkPut([...counts].map(([key, count]) => ({ key, count })));
};

const countedFor = async (database: CirkelDatabase, captureId: string): Promise<readonly string[]> => {
  const capture = await database.captures.where("id").equals(captureId).first();
  if (!capture || capture.deletedAt) return [];
  const themes = await database.themes.where("captureKeys").equals(captureId).toArray();
  return counterKeys(
    capture,
    themes.filter((theme) => theme.state === "accepted" && !theme.deletedAt),
  );
};
