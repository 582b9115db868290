import type { CaptureId } from "../domain/capture.ts";
import type { Day } from "../domain/entity.ts";
import type { ChangeFeed } from "./change-feed.ts";
import type { CaptureRow, CirkelDatabase } from "./schema.ts";

/** The keys of the index that the notes are ordered by. */
type Key = readonly [at: string, day: Day, id: CaptureId];

/** Asks for the keys of all notes, newest first. */
export type Timeline = () => Promise<readonly Key[]>;

/**
 * All notes newest first, by their keys alone. Read whole at the first question and patched before each later one: walking
 * through an index takes seconds at 100,000 notes, and during an import every portion would take them again.
 */
export const createTimeline = (database: CirkelDatabase, feed: ChangeFeed): Timeline => {
  let known: Promise<readonly Key[]> | undefined;
  const stale = new Set<string>();
  feed.subscribe(({ changes }) => {
    for (const { table, ids } of changes) {
      if (table !== "captures") continue;
      if (ids) ids.forEach((id) => stale.add(id));
      else known = undefined;
    }
  });

  const read = async (): Promise<readonly Key[]> => {
    stale.clear();
    // A compound index gives its keys as they are declared; Dexie types them as unknown keys.
    return (await database.captures.orderBy("[at+day+id]").reverse().keys()) as unknown as readonly Key[];
  };
  const patch = async (before: Promise<readonly Key[]>): Promise<readonly Key[]> => {
    const keys = await before;
    if (stale.size === 0) return keys;
    const changed = new Set(stale);
    stale.clear();
    const rows = await database.captures.bulkGet([...changed] as CaptureId[]);
    const unchanged = keys.filter(([, , id]) => !changed.has(id));
    // Two runs that are in order already: sorting them takes hardly more than walking through.
    return [...unchanged, ...rows.flatMap(keyOf).sort(newestFirst)].sort(newestFirst);
  };

  return () => {
    const asked = known ? patch(known) : read();
    known = asked;
    // A question that failed is asked anew.
    asked.catch(() => {
      if (known === asked) known = undefined;
    });
    return asked;
  };
};

/** Tombstones have no `at`: no index lists them. */
const keyOf = (row: CaptureRow | undefined): readonly Key[] =>
  row?.at === undefined ? [] : [[row.at, row.day, row.id]];

/** As the database orders its keys, the other way round. */
const newestFirst = (a: Key, b: Key): number => {
  const differs = a.findIndex((part, at) => part !== b[at]);
  return differs < 0 ? 0 : (a[differs] ?? "") < (b[differs] ?? "") ? 1 : -1;
};
