import type { Capture } from "../domain/capture.ts";
import { stemsOf } from "../domain/stems.ts";
import type { CaptureRecords, Frequencies, Records } from "../ports.ts";
import type { ChangeFeed } from "./change-feed.ts";
import type { CirkelDatabase } from "./schema.ts";
import { createTerms } from "./terms.ts";

/** So many notes are read at most, however many share a stem or a tag. */
const mostRead = 120;

/** Stems are looked up from the rarest on, as long as their entries are no more than this: a frequent one says little. */
const mostEntries = 1_000;

/** Of each tag its newest notes. */
const mostOfTag = 50;

/** What a shared tag counts for beside the rarity of a stem; as the coach weighs it. */
const tagWeight = 2;

/** Finds the notes that may be about the same thing as one note: the likeliest ones, by what the indexes say of them. */
export const createAlike = (
  database: CirkelDatabase,
  captures: Records<Capture>,
  feed: ChangeFeed,
): CaptureRecords["alike"] => {
  const terms = createTerms(database, feed);
  const entriesOf = (stem: string) => database.terms.where("stems").equals(stem);
  const withTag = (tag: string, { day }: Capture) =>
    database.captures.where("tagDays").between(`${tag}\0`, `${tag}\0${day}`, true, true).reverse().limit(mostOfTag);

  /** In one transaction: each of its own would be another turn. */
  const read = async (note: Capture): ReturnType<CaptureRecords["alike"]> => {
    const [byStem, notes] = await Promise.all([terms.count(note, stemsOf(note.text)), database.counters.get("notes")]);
    const frequencies = { total: notes?.count ?? 0, byStem };
    const { whole, newest } = worthLookingUp(frequencies);
    const found = await Promise.all([
      ...whole.map(async (stem) => [weightOf(stem, frequencies), await entriesOf(stem).primaryKeys()] as const),
      ...newest.map(
        async (stem) =>
          [weightOf(stem, frequencies), await entriesOf(stem).reverse().limit(mostRead).primaryKeys()] as const,
      ),
      ...Object.keys(note.tags).map(async (tag) => [tagWeight, await withTag(tag, note).primaryKeys()] as const),
    ]);
    return { candidates: await captures.many(likeliest(found, note.id)), frequencies };
  };

  return async (note) => {
    await terms.bringUpToDate(note.id);
    const { captures: notes, terms: index, stems, counters } = database;
    const answer = await database.transaction("r", notes, index, stems, counters, () => read(note));
    // What is in the way of it is tried again at the next question.
    setTimeout(() => void terms.bringUpToDate().catch(() => undefined));
    return answer;
  };
};

/** The rarest stems whole, as many as fit; where even the rarest does not fit, its newest notes only. */
const worthLookingUp = ({
  byStem,
}: Frequencies): { readonly whole: readonly string[]; readonly newest: readonly string[] } => {
  const rarestFirst = [...byStem].filter(([, count]) => count > 0).sort(([, a], [, b]) => a - b);
  let entries = 0;
  const tooMany = rarestFirst.findIndex(([, count]) => (entries += count) > mostEntries);
  const stems = rarestFirst.map(([stem]) => stem);
  return tooMany < 0
    ? { whole: stems, newest: [] }
    : { whole: stems.slice(0, tooMany), newest: stems.slice(0, tooMany === 0 ? 1 : 0) };
};

const weightOf = (stem: string, { total, byStem }: Frequencies): number =>
  Math.log(1 + total / Math.max(1, byStem.get(stem) ?? 1));

/** The ids with most weight together; of equals the newest: an id begins with the moment it was made. */
const likeliest = (
  found: readonly (readonly [weight: number, ids: readonly string[]])[],
  own: string,
): readonly string[] => {
  const weights = new Map<string, number>();
  for (const [weight, ids] of found) for (const id of ids) weights.set(id, (weights.get(id) ?? 0) + weight);
  weights.delete(own);
  return [...weights]
    .sort(([a, weightA], [b, weightB]) => weightB - weightA || (a < b ? 1 : -1))
    .slice(0, mostRead)
    .map(([id]) => id);
};
