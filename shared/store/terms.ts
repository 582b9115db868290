import type { Capture } from "../domain/capture.ts";
import { stemsOf } from "../domain/stems.ts";
import type { Frequencies, Records } from "../ports.ts";
import type { CirkelDatabase, TermRow } from "./schema.ts";
import type { Timeline } from "./timeline.ts";
import { whenQuiet } from "./when-quiet.ts";

type Counts = Frequencies["byStem"];

/** At most this many stems of a note are indexed: its rarest ones. */
const mostStems = 8;

/** So many notes come in for one question, the newest first; after a large import the others follow when it is quiet. */
const mostAtOnce = 1_000;

/** The small index behind recall: which notes know which stems. Derived: it can be thrown away and made again. */
export interface Terms {
  sharing(stems: readonly string[]): Promise<readonly string[]>;
  /** How many notes know each of these stems, after the index was brought up to date. */
  frequencies(stems: readonly string[]): Promise<Frequencies>;
}

/** The index of stems over one database. */
export const createTerms = (database: CirkelDatabase, captures: Records<Capture>, timeline: Timeline): Terms => {
  const count = async (stems: readonly string[]): Promise<Counts> => {
    const counted = stems.map(
      async (stem) => [stem, await database.terms.where("stems").equals(stem).count()] as const,
    );
    return new Map(await Promise.all(counted));
  };
  const index = async (notes: readonly TermRow[]): Promise<void> => {
    const all = notes.flatMap(({ stems }) => stems);
    const counts = new Map(await count([...new Set(all)]));
    for (const stem of all) counts.set(stem, (counts.get(stem) ?? 0) + 1);
    await database.terms.bulkPut(notes.map(({ id, stems }) => ({ id, stems: rarest(stems, counts) })));
  };

  /** Drops the notes that are gone, and adds those that are not in the index yet. */
  const catchUp = async (): Promise<void> => {
    const [keys, indexed] = await Promise.all([timeline(), database.terms.toCollection().primaryKeys()]);
    const known = new Set(indexed);
    const present = new Set<string>(keys.map(([, , id]) => id));
    const gone = indexed.filter((id) => !present.has(id));
    if (gone.length > 0) await database.terms.bulkDelete(gone);
    const missing = [...present].filter((id) => !known.has(id));
    const notes = await captures.many(missing.slice(0, mostAtOnce));
    if (notes.length === 0) return;
    await index(notes.map(({ id, text }) => ({ id, stems: stemsOf(text) })));
    // What is in the way of these is tried again at the next recall.
    if (missing.length > mostAtOnce) whenQuiet(() => catchUp().catch(() => undefined));
  };

  return {
    sharing: async (stems) =>
      await database.terms
        .where("stems")
        .anyOf([...stems])
        .distinct()
        .primaryKeys(),
    frequencies: async (stems) => {
      await catchUp();
      return { total: await database.terms.count(), byStem: await count(stems) };
    },
  };
};

const rarest = (stems: readonly string[], counts: Counts): readonly string[] =>
  [...stems].sort((a, b) => (counts.get(a) ?? 0) - (counts.get(b) ?? 0)).slice(0, mostStems);
