import type { ThemeSuggestion } from "../../coach-port.ts";
import { labelOf } from "./label-of.ts";
import type { NoteGroups } from "./note-groups.ts";
import type { ReadNote } from "./read-note.ts";

interface Described {
  readonly suggestion: ThemeSuggestion;
  /** The stems that its notes share, in the order of its keywords. */
  readonly shared: readonly number[];
}

/**
 * A group as a suggestion: the stems of most notes first; of equals the longest, which tells most. `before` is what this
 * group shared when it was described last: hardly anything has to change places then.
 */
export const describeGroup = (
  groups: Pick<NoteGroups, "count" | "stems">,
  numbers: readonly number[],
  notes: readonly ReadNote[],
  before: readonly number[],
): Described => {
  const { counts, seen } = groups.count(numbers);
  const known = new Set(before);
  const stemOf = (stem: number): string => groups.stems[stem] ?? "";
  const countOf = (stem: number): number => counts[stem] ?? 0;
  const shared = [...before, ...seen.filter((stem) => !known.has(stem))]
    .filter((stem) => countOf(stem) >= 2)
    .sort((a, b) => countOf(b) - countOf(a) || compare(stemOf(a), stemOf(b)));
  const keywords = shared.map(stemOf);
  const words = notes.flatMap((note) => note.words);
  return {
    shared,
    suggestion: { label: labelOf(keywords, words), keywords, captureIds: notes.map(({ capture }) => capture.id) },
  };
};

const compare = (a: string, b: string): number => b.length - a.length || (a < b ? -1 : 1);
