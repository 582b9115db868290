import type { CaptureId } from "../domain/capture.ts";
import type { Day } from "../domain/entity.ts";
import type { ChangeFeed } from "./change-feed.ts";
import type { CirkelDatabase } from "./schema.ts";

/** The keys of the index that the notes are ordered by: one of its entries. */
export type Key = readonly [at: string, day: Day, id: CaptureId];

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
  // A compound index gives its keys as they are declared; Dexie types them as unknown keys.
  const keysOf = async (notes: ReturnType<typeof fromNewest>) => (await notes.keys()) as unknown as readonly Key[];
  const read = (): Promise<readonly Key[]> => {
    stale.clear();
    return keysOf(fromNewest());
  };
  const patch = async (before: Promise<readonly Key[]>): Promise<readonly Key[]> => {
    const keys = await before;
    if (stale.size === 0) return keys;
    const changed = new Set(stale);
    stale.clear();
    return (await import("./patch-timeline.ts")).patchTimeline(keys, changed, database);
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
  return { all, newest: (most) => keysOf(fromNewest().limit(most)) };
};
