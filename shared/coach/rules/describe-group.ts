import type { ThemeSuggestion } from "../../coach-port.ts";
import { labelOf } from "./label-of.ts";
import type { NoteGroups } from "./note-groups.ts";
import type { ReadNote } from "./read-note.ts";
import { createWrittenWords } from "./written-words.ts";

/** A group as a suggestion, kept so that one note more changes only what it has to. */
export interface GroupDescription {
  add(number: number, note: ReadNote, where: "first" | "last"): void;
  suggestion(): ThemeSuggestion;
}

/** Of these notes, by their numbers; keywords are the stems that at least two of them have. */
export const describeGroup = (
  groups: Pick<NoteGroups, "count" | "stems" | "stemsOf">,
  numbers: readonly number[],
  notes: readonly ReadNote[],
): GroupDescription => {
  const { counts: counted, seen } = groups.count(numbers);
  const counts = new Map(seen.map((stem) => [groups.stems[stem] ?? "", counted[stem] ?? 0]));
  const written = createWrittenWords(notes.map(({ words }) => words));
  const captureIds = notes.map(({ capture }) => capture.id);
  const countOf = (stem: string): number => counts.get(stem) ?? 0;
  /** Stems of most notes first; of equals the longest, which tells most. */
  const order = (a: string, b: string): number => countOf(b) - countOf(a) || b.length - a.length || (a < b ? -1 : 1);
  const keywords = [...counts.keys()].filter((stem) => countOf(stem) >= 2).sort(order);

  return {
    add: (number, note, where) => {
      written.add(note.words);
      captureIds[where === "first" ? "unshift" : "push"](note.capture.id);
      for (const known of groups.stemsOf(number)) {
        const stem = groups.stems[known] ?? "";
        const count = countOf(stem);
        if (count >= 2) keywords.splice(placeOf(stem, keywords, order), 1);
        counts.set(stem, count + 1);
        if (count >= 1) keywords.splice(placeOf(stem, keywords, order), 0, stem);
      }
    },
    suggestion: () => ({
      label: labelOf(keywords, written.mostWritten),
      keywords: keywords.slice(),
      captureIds: captureIds.slice(),
    }),
  };
};

/** Where it stands among these, or would stand. */
const placeOf = (stem: string, sorted: readonly string[], order: (a: string, b: string) => number): number => {
  let [from, until] = [0, sorted.length];
  while (from < until) {
    const middle = (from + until) >> 1;
    const other = sorted[middle] ?? stem;
    if (other !== stem && order(other, stem) < 0) from = middle + 1;
    else until = middle;
  }
  return from;
};
