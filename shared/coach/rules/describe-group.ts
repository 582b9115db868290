import type { ThemeSuggestion } from "../../coach-port.ts";
import { labelOf } from "./label-of.ts";
import type { NoteGroups } from "./note-groups.ts";
import type { ReadNote } from "./read-note.ts";
import { createWrittenWords } from "./written-words.ts";

/** A group as a suggestion, kept so that one note more changes only what it has to. */
export interface GroupDescription {
  add(number: number, note: ReadNote): void;
  /** For these notes, which are those that were handed in. */
  suggestion(notes: readonly ReadNote[]): ThemeSuggestion;
}

/** Of these notes; keywords are the stems that at least two of them have. */
export const describeGroup = (
  groups: Pick<NoteGroups, "count" | "stems" | "stemsOf">,
  numbers: readonly number[],
  notes: readonly ReadNote[],
): GroupDescription => {
  const { counts: counted, seen } = groups.count(numbers);
  const counts = new Map(seen.map((stem) => [stem, counted[stem] ?? 0]));
  const written = createWrittenWords(notes.map(({ words }) => words));
  const countOf = (stem: number): number => counts.get(stem) ?? 0;
  const stemOf = (stem: number): string => groups.stems[stem] ?? "";
  /** Stems of most notes first; of equals the longest, which tells most. */
  const order = (a: number, b: number): number => countOf(b) - countOf(a) || compare(stemOf(a), stemOf(b));
  const shared = seen.filter((stem) => countOf(stem) >= 2).sort(order);

  return {
    add: (number, note) => {
      written.add(note.words);
      for (const stem of groups.stemsOf(number)) {
        const count = countOf(stem);
        if (count >= 2) shared.splice(shared.indexOf(stem), 1);
        counts.set(stem, count + 1);
        if (count >= 1) shared.splice(placeFor(stem, shared, order), 0, stem);
      }
    },
    suggestion: (all) => {
      const keywords = shared.map(stemOf);
      return {
        label: labelOf(keywords, written.mostWritten),
        keywords,
        captureIds: all.map(({ capture }) => capture.id),
      };
    },
  };
};

const compare = (a: string, b: string): number => b.length - a.length || (a < b ? -1 : 1);

const placeFor = (stem: number, sorted: readonly number[], order: (a: number, b: number) => number): number => {
  let [from, until] = [0, sorted.length];
  while (from < until) {
    const middle = (from + until) >> 1;
    if (order(sorted[middle] ?? stem, stem) < 0) from = middle + 1;
    else until = middle;
  }
  return from;
};
