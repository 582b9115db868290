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
 * through an index takes seconds at 100,000 notes, and during an import every portion would take them again. Whoever wants
 * the newest ones only gets them without all others being read.
 */
export const createTimeline = (
  database: CirkelDatabase,
  feed: ChangeFeed,
): { readonly all: Timeline; readonly newest: (most: number) => Promise<readonly Key[]> } => {
  let known: Promise<readonly Key[]> | undefined;
  const stale = new Set<string>();
  feed.subscribe(({ changes }) => {
    for (const { table, ids } of changes) {
      if (table !== "captures") continue;
      if (ids) ids.forEach((id) => stale.add(id));
      else known = undefined;
    }
  });

  const fromNewest = () => database.captures.orderBy("[at+day+id]").reverse();
  const read = async (): Promise<readonly Key[]> => {
    stale.clear();
    // A compound index gives its keys as they are declared; Dexie types them as unknown keys.
    return (await fromNewest().keys()) as unknown as readonly Key[];
  };
  const patch = async (before: Promise<readonly Key[]>): Promise<readonly Key[]> => {
    const keys = await before;
    if (stale.size === 0) return keys;
    const changed = new Set(stale);
    stale.clear();
    const rows = await database.captures.bulkGet([...changed] as CaptureId[]);
    return merge(
      keys.filter(([, , id]) => !changed.has(id)),
      rows.flatMap(keyOf).sort(newestFirst),
    );
  };

  const all: Timeline = () => {
    const asked = known ? patch(known) : read();
    known = asked;
    // A question that failed is asked anew.
    asked.catch(() => {
      if (known === asked) known = undefined;
    });
    return asked;
  };
  return {
    all,
    newest: async (most) =>
      known ? (await all()).slice(0, most) : ((await fromNewest().limit(most).keys()) as unknown as readonly Key[]),
  };
};

/** Tombstones have no `at`: no index lists them. */
const keyOf = (row: CaptureRow | undefined): readonly Key[] =>
  row?.at === undefined ? [] : [[row.at, row.day, row.id]];

/** One run of two that are in order; what comes in is mostly a single new one. */
const merge = (many: readonly Key[], few: readonly Key[]): readonly Key[] => {
  let from = 0;
  const parts = few.map((key) => {
    const before = many.slice(from, placeOf(key, many, from));
    from += before.length;
    return [...before, key];
  });
  return parts.flat().concat(many.slice(from));
};

const placeOf = (key: Key, keys: readonly Key[], from: number): number => {
  let [low, high] = [from, keys.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const other = keys[middle];
    if (other && newestFirst(other, key) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** As the database orders its keys, the other way round. */
const newestFirst = (a: Key, b: Key): number => {
  const differs = a.findIndex((part, at) => part !== b[at]);
  return differs < 0 ? 0 : (a[differs] ?? "") < (b[differs] ?? "") ? 1 : -1;
};
