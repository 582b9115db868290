import type { Frequencies } from "../ports.ts";
import type { CirkelDatabase } from "./schema.ts";

/** At most this many stems of a note are indexed: its rarest ones. */
const mostStems = 8;

/** The small index behind recall: which notes know which stems. Derived: it can be thrown away and made again. */
export interface Terms {
  sharing(stems: readonly string[]): Promise<readonly string[]>;
  frequencies(stems: readonly string[]): Promise<Frequencies>;
  /** Adds the notes that are not in the index yet and drops those that are gone. */
  catchUp(
    read: (ids: readonly string[]) => Promise<readonly { id: string; stems: readonly string[] }[]>,
  ): Promise<void>;
}

/** The index of stems over one database. */
export const createTerms = (database: CirkelDatabase): Terms => {
  const frequencies = async (stems: readonly string[]): Promise<Frequencies> => {
    const counts = await Promise.all(
      stems.map(async (stem) => [stem, await database.terms.where("stems").equals(stem).count()] as const),
    );
    return { total: await database.terms.count(), byStem: new Map(counts) };
  };

  return {
    sharing: async (stems) =>
      await database.terms
        .where("stems")
        .anyOf([...stems])
        .distinct()
        .primaryKeys(),
    frequencies,
    catchUp: async (read) => {
      const [listed, indexed] = await Promise.all([
        database.captures.orderBy("[at+day+id]").keys(),
        database.terms.toCollection().primaryKeys(),
      ]);
      const known = new Set(indexed);
      // See capture-records.ts: keys of the compound index are [at, day, id].
      const present = new Set((listed as unknown as [string, string, string][]).map(([, , id]) => id));
      const gone = indexed.filter((id) => !present.has(id));
      if (gone.length > 0) await database.terms.bulkDelete(gone);
      const missing = await read([...present].filter((id) => !known.has(id)));
      for (const note of missing) {
        const { byStem } = await frequencies(note.stems);
        const rarest = [...note.stems].sort((a, b) => (byStem.get(a) ?? 0) - (byStem.get(b) ?? 0)).slice(0, mostStems);
        await database.terms.put({ id: note.id, stems: rarest });
      }
    },
  };
};
