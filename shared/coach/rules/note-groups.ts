import type { Capture } from "../../domain/capture.ts";
import type { StemmedWord } from "../../domain/stems.ts";
import { canSuggest } from "../../domain/theme-rules.ts";

/** A note as suggestions see it; its stems as numbers, because counting them is nearly all the work. */
export interface SeenNote {
  readonly capture: Capture;
  readonly day: Capture["day"];
  readonly words: readonly StemmedWord[];
  readonly stems: readonly number[];
  /** In which round it went into a group; infinite while it is in none. */
  taken: number;
}

export interface Group {
  readonly core: number;
  readonly notes: readonly SeenNote[];
  /** With those that share nothing but the one word. */
  readonly size: number;
  readonly score: number;
}

/** Notes by their stems, and what a group of them around one stem weighs. */
export interface NoteGroups {
  /** Reads one more note, before or after all others. */
  add(capture: Capture, words: readonly StemmedWord[], where: "first" | "last"): SeenNote;
  readonly stems: readonly string[];
  /** The notes around one stem that were not taken before this round; undefined when they are no group. */
  around(core: number, round: number): Group | undefined;
  /** How many of these notes have each stem, in the order in which the stems come up. */
  count(notes: readonly SeenNote[]): readonly (readonly [stem: number, count: number])[];
  /** Weighs stems by all notes that are there now: rare ones most (inverse document frequency). */
  weighStems(total: number): void;
}

/** Without a note in it. */
export const createNoteGroups = (): NoteGroups => {
  const numbers = new Map<string, number>();
  const stems: string[] = [];
  const holders: SeenNote[][] = [];
  const counts: number[] = [];
  let weights: readonly number[] = [];

  const numberOf = (stem: string): number => {
    const known = numbers.get(stem);
    if (known !== undefined) return known;
    const fresh = stems.push(stem) - 1;
    numbers.set(stem, fresh);
    holders.push([]);
    counts.push(0);
    return fresh;
  };
  /** Leaves the counts standing for whoever looks into them; `forget` is for after. */
  const tally = (notes: readonly SeenNote[]): readonly number[] => {
    const seen: number[] = [];
    for (const { stems: own } of notes)
      for (const stem of own) if ((counts[stem] = (counts[stem] ?? 0) + 1) === 1) seen.push(stem);
    return seen;
  };
  const forget = (seen: readonly number[]): void => {
    for (const stem of seen) counts[stem] = 0;
  };
  const countOf = (stem: number): number => counts[stem] ?? 0;

  /** Leaves out notes that share nothing but the one word, when enough notes remain that share more. */
  const withoutStragglers = (notes: readonly SeenNote[], core: number): readonly SeenNote[] => {
    const seen = tally(notes);
    const closer = notes.filter((note) => note.stems.some((stem) => stem !== core && countOf(stem) >= 2));
    forget(seen);
    return closer.length < notes.length && canSuggest(closer) ? closer : notes;
  };
  /** What two notes of the group share on average, by the weight of their common stems. */
  const cohesion = (notes: readonly SeenNote[]): number => {
    const seen = tally(notes);
    const shared = seen.reduce((sum, stem) => sum + (weights[stem] ?? 0) * pairs(countOf(stem)), 0);
    forget(seen);
    return shared / pairs(notes.length);
  };

  return {
    add: (capture, words, where) => {
      const own = [...new Set(words.flatMap((word) => word.stems))].map(numberOf);
      const note = { capture, day: capture.day, words, stems: own, taken: Infinity };
      for (const stem of own) holders[stem]?.[where === "first" ? "unshift" : "push"](note);
      return note;
    },
    stems,
    around: (core, round) => {
      const left = holders[core]?.filter(({ taken }) => taken >= round) ?? [];
      if (!canSuggest(left)) return undefined;
      const notes = withoutStragglers(left, core);
      return { core, notes, size: left.length, score: Math.sqrt(notes.length) * cohesion(notes) };
    },
    count: (notes) => {
      const seen = tally(notes);
      const counted = seen.map((stem) => [stem, countOf(stem)] as const);
      forget(seen);
      return counted;
    },
    weighStems: (total) => {
      weights = holders.map(({ length }) => Math.log(1 + total / Math.max(1, length)));
    },
  };
};

const pairs = (count: number): number => (count * (count - 1)) / 2;
