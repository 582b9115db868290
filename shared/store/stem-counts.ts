import type { CirkelDatabase } from "./schema.ts";

/**
 * How many notes know each of these stems, by the index. Counting walks through every entry, and the most frequent stems
 * are in nearly every note: so what was counted once is kept, and follows each change of the index in its transaction.
 */
export const countStems = async (
  { terms, stems: counts }: CirkelDatabase,
  stems: readonly string[],
): Promise<ReadonlyMap<string, number>> => {
  const rows = await counts.bulkGet([...stems]);
  const counted = await Promise.all(
    stems.map(async (stem, at) => rows[at]?.count ?? terms.where("stems").equals(stem).count()),
  );
  return new Map(stems.map((stem, at) => [stem, counted[at] ?? 0]));
};

/** Keeps what was counted, inside the transaction that counted it. A stem that no note knows any more is gone. */
export const keepStemCounts = ({ stems }: CirkelDatabase, counted: ReadonlyMap<string, number>): Promise<unknown> => {
  const known = [...counted].filter(([, count]) => count > 0);
  const gone = [...counted].filter(([, count]) => count <= 0);
  return Promise.all([
    stems.bulkPut(known.map(([stem, count]) => ({ stem, count }))),
    stems.bulkDelete(gone.map(([stem]) => stem)),
  ]);
};
