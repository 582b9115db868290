import type { Capture } from "../domain/capture.ts";
import { stemsOf } from "../domain/stems.ts";
import type { ChangeFeed } from "./change-feed.ts";
import { createTermLook } from "./look-at-terms.ts";
import type { CirkelDatabase, TermRow } from "./schema.ts";
import { countStems, keepStemCounts } from "./stem-counts.ts";
import { whenQuiet } from "./when-quiet.ts";

/** At most this many stems of a note are indexed: its rarest ones. */
const mostStems = 8;

/** So many notes come in for one question, the newest first; after a large import the others follow when it is quiet. */
const mostAtOnce = 250;

/** The small index behind recall: which notes know which stems. Derived: it can be thrown away and made again. */
export interface Terms {
  /**
   * Takes in what changed since the last question, here or in another window. The first question of a window looks at the
   * newest notes; the others are looked at when it is quiet. When the note that is asked about is the only one, it comes in
   * after its answer, at the next call: nobody has to wait for that.
   */
  bringUpToDate(asked?: string): Promise<void>;
  /** How many notes know each of its stems, this note included, whether it is in the index yet or not. */
  count(note: Pick<Capture, "id">, stems: readonly string[]): Promise<ReadonlyMap<string, number>>;
}

/** The index of stems over one database. */
export const createTerms = (database: CirkelDatabase, feed: ChangeFeed): Terms => {
  const stale = new Set<string>();
  const look = createTermLook(database, stale);
  feed.subscribe(({ changes }) => {
    for (const { table, ids } of changes) {
      if (table !== "captures") continue;
      if (ids) ids.forEach((id) => stale.add(id));
      else look.again();
    }
  });

  /** Reads and writes in one transaction, so that no stems of a note are kept that was erased in between. */
  const index = (ids: readonly string[]): Promise<void> =>
    database.transaction("rw", database.captures, database.terms, database.stems, async () => {
      const [rows, before] = await Promise.all([
        database.captures.where(":id").anyOf(ids).toArray(),
        database.terms.bulkGet([...ids]),
      ]);
      const notes = rows.flatMap(({ id, at, text }): readonly TermRow[] =>
        at === undefined ? [] : [{ id, stems: stemsOf(text) }],
      );
      const all = stemsIn(notes);
      const counts = await countStems(database, [...new Set([...all, ...stemsIn(before)])]);
      const frequent = added(counts, all, 1);
      const after = notes.map(({ id, stems }) => ({ id, stems: rarest(stems, frequent) }));
      const present = new Set(notes.map(({ id }) => id));
      await Promise.all([
        database.terms.bulkDelete(ids.filter((id) => !present.has(id))),
        database.terms.bulkPut(after),
        keepStemCounts(database, added(added(counts, stemsIn(before), -1), stemsIn(after), 1)),
      ]);
    });
  const takeIn = async (): Promise<void> => {
    // An id begins with the moment it was made.
    const newest = [...stale].sort().slice(-mostAtOnce);
    if (newest.length === 0) return;
    for (const id of newest) stale.delete(id);
    try {
      await index(newest);
    } catch (error) {
      for (const id of newest) stale.add(id);
      throw error;
    }
  };
  const takeInTheRest = async (): Promise<void> => {
    await look.atTheRest();
    while (stale.size > 0) await takeIn();
  };

  let waiting = false;
  let running = Promise.resolve();
  const bringUpToDate = async (asked?: string): Promise<void> => {
    await look.atTheNewest();
    if (!(asked && stale.size === 1 && stale.has(asked))) await takeIn();
    if (waiting || (stale.size === 0 && look.isWhole())) return;
    waiting = true;
    whenQuiet(async () => {
      // What is in the way of these is tried again at the next recall.
      await takeInTheRest().catch(() => undefined);
      waiting = false;
    });
  };
  return {
    // One after the other: no question is answered by an index that an earlier one is still bringing up to date.
    bringUpToDate: (asked) => (running = running.catch(() => undefined).then(() => bringUpToDate(asked))),
    count: async ({ id }, stems) => {
      const [counts, before] = await Promise.all([countStems(database, stems), database.terms.get(id)]);
      if (!stale.has(id)) return counts;
      const own = rarest(stems, added(counts, stems, 1));
      return new Map([...added(added(counts, stemsIn([before]), -1), own, 1)].filter(([stem]) => counts.has(stem)));
    },
  };
};

const stemsIn = (rows: readonly (TermRow | undefined)[]): readonly string[] => rows.flatMap((row) => row?.stems ?? []);

const added = (
  counts: ReadonlyMap<string, number>,
  stems: readonly string[],
  by: 1 | -1,
): ReadonlyMap<string, number> => {
  const sums = new Map(counts);
  for (const stem of stems) sums.set(stem, (sums.get(stem) ?? 0) + by);
  return sums;
};

const rarest = (stems: readonly string[], counts: ReadonlyMap<string, number>): readonly string[] =>
  [...stems].sort((a, b) => (counts.get(a) ?? 0) - (counts.get(b) ?? 0)).slice(0, mostStems);
