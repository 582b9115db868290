import type { StemmedWord } from "../../domain/stems.ts";

/** Words in a label. */
const mostWords = 2;

/**
 * A label in the person's own words, which are these, for notes that share these stems, the most shared one first. Each
 * stem is written the way the notes write it most often.
 */
export const labelOf = (shared: readonly string[], words: readonly StemmedWord[]): string => {
  const chosen: string[] = [];
  for (const stem of shared) {
    if (chosen.length === mostWords) break;
    const word = asLabel(mostWritten(stem, words));
    const isSaid = chosen.some((other) => other.toLowerCase().includes(word.toLowerCase()) || word.includes(other));
    if (!isSaid) chosen.push(word);
  }
  const label = chosen.join(", ");
  return label.charAt(0).toUpperCase() + label.slice(1);
};

/** A word whose own stem it is counts before a compound that only holds it. */
const mostWritten = (stem: string, words: readonly StemmedWord[]): string => {
  const own = words.filter(({ stems }) => stems[0] === stem);
  const counts = new Map<string, number>();
  for (const { word } of own.length > 0 ? own : words.filter(({ stems }) => stems.includes(stem))) {
    const written = asLabel(word);
    counts.set(written, (counts.get(written) ?? 0) + 1);
  }
  const ranked = [...counts].sort(
    ([a, countA], [b, countB]) => countB - countA || a.length - b.length || compare(a, b),
  );
  return ranked[0]?.[0] ?? stem;
};

/** A word in lower case, but initials such as "AI" as they are. */
const asLabel = (word: string): string => (word === word.toUpperCase() ? word : word.toLowerCase());

const compare = (a: string, b: string): number => (a < b ? -1 : 1);
