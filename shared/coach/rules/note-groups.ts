import type { Capture } from "../../domain/capture.ts";
import type { StemmedWord } from "../../domain/stems.ts";
import { leastDays, leastNotes } from "../../domain/theme.ts";
import { createNumberList } from "./number-list.ts";
import { createStemIndex } from "./stem-index.ts";

/** What a group scores; and what it takes to say how much more that can be with one note more. */
export interface GroupWeight {
  readonly score: number;
  /** The weight of the stems that pairs of its notes share, but for the one it is around. */
  readonly shared: number;
  /** How many notes have that one. */
  readonly size: number;
  /** How many of them share more than that; 0 when those alone are no group. */
  readonly close: number;
}

export interface Group extends GroupWeight {
  readonly core: number;
  /** By their number, in their order. */
  readonly notes: readonly number[];
}

/** Notes by their stems, all as numbers, and what a group of them around one stem weighs. */
export interface NoteGroups {
  /** Reads one more note, before or after all others; answers its number. */
  add(capture: Pick<Capture, "day">, words: readonly StemmedWord[], where: "first" | "last"): number;
  readonly stems: readonly string[];
  stemsOf(note: number): Int32Array;
  /** These go into a group in this round. */
  take(notes: readonly number[], round: number): void;
  /** These are in none. */
  free(notes: readonly number[]): void;
  /** Whether more notes than so many around one stem were not taken before this round. */
  isLarger(core: number, round: number, most: number): boolean;
  /** Those notes; undefined when they are no group. */
  around(core: number, round: number): Group | undefined;
  /** What a group weighs at most with one note more, of which nothing is counted; undefined when that does not tell. */
  weighWith(note: number, core: number, before: GroupWeight): GroupWeight | undefined;
  /** How much a group of so many notes lost at most because the stems of this note, which is not in it, are less rare by now. */
  lossBy(note: number, size: number): number;
  /** How many of these notes have each stem, by its number, and which came up. Holds until the next question. */
  count(notes: readonly number[]): { readonly counts: Int32Array; readonly seen: readonly number[] };
  /** Weighs stems by all notes that are there now: rare ones most (inverse document frequency). */
  weighStems(): void;
}

/** Later than any round. */
const inNone = 1_000;

/** Without a note in it. */
export const createNoteGroups = (): NoteGroups => {
  const index = createStemIndex();
  const days: string[] = [];
  const taken = createNumberList();
  let total = 0;
  /** What a stem weighs by how many notes have it, as far as somebody asked: there are far fewer sizes than stems. */
  let weights = new Float64Array(1);
  let counts = new Int32Array(0);
  let seen: readonly number[] = [];

  /** As `canSuggest` has it, but no day is looked at that does not matter. */
  const areEnough = (notes: readonly number[]): boolean => {
    if (notes.length < leastNotes) return false;
    const found: string[] = [];
    return notes.some((note) => {
      const day = days[note] ?? "";
      return !found.includes(day) && found.push(day) >= leastDays;
    });
  };
  const left = (core: number, round: number): readonly number[] => {
    const takenIn = taken.all();
    return index.holders(core).filter((note) => (takenIn[note] ?? 0) >= round);
  };
  const count: NoteGroups["count"] = (notes) => {
    for (const stem of seen) counts[stem] = 0;
    if (counts.length < index.stems.length) counts = new Int32Array(index.stems.length * 2);
    seen = index.tally(notes, counts);
    return { counts, seen };
  };
  /** Those of the counted notes that share more than the one word. */
  const closeOf = (notes: readonly number[], core: number): readonly number[] => {
    const { flat, starts } = index.table();
    return notes.filter((note) => {
      const until = starts[note + 1] ?? 0;
      for (let at = starts[note] ?? 0; at < until; at += 1)
        if (flat[at] !== core && (counts[flat[at] ?? 0] ?? 0) >= 2) return true;
      return false;
    });
  };
  const weightOf = (stem: number): number => {
    const size = index.sizeOf(stem);
    return (weights[size] ||= weigh(total, size));
  };
  /** What pairs of the counted notes share but for the one word, by the weight of their common stems. */
  const sharedWeight = (core: number): number => {
    let shared = 0;
    for (const stem of seen) {
      const size = counts[stem] ?? 0;
      if (size > 1 && stem !== core) shared += weightOf(stem) * pairs(size);
    }
    return shared;
  };

  return {
    add: (capture, words, where) => {
      days.push(capture.day);
      taken.push(inNone);
      return index.add(words, where);
    },
    stems: index.stems,
    stemsOf: index.stemsOf,
    take: (notes, round) => {
      const takenIn = taken.all();
      for (const note of notes) takenIn[note] = round;
    },
    free: (notes) => {
      const takenIn = taken.all();
      for (const note of notes) takenIn[note] = inNone;
    },
    isLarger: (core, round, most) => index.holders(core).length > most && left(core, round).length > most,
    around: (core, round) => {
      const all = left(core, round);
      if (!areEnough(all)) return undefined;
      count(all);
      const close = closeOf(all, core);
      const isEnough = areEnough(close);
      // Leaves out notes that share nothing but the one word, when enough notes remain that share more. What those share
      // is counted already: the others have no part in it.
      const notes = isEnough ? close : all;
      const shared = sharedWeight(core);
      return {
        core,
        notes,
        score: Math.sqrt(notes.length) * (weightOf(core) + shared / pairs(notes.length)),
        shared,
        size: all.length,
        close: isEnough ? close.length : 0,
      };
    },
    weighWith: (note, core, before) => {
      if (before.close === 0) return undefined;
      const size = before.size + 1;
      let shared = before.shared;
      // As if all that have the rarer of two stems had the other one too.
      for (const stem of index.stemsOf(note))
        if (stem !== core) shared += weightOf(stem) * Math.min(size, index.sizeOf(stem));
      // The core counts the more the larger a group is, and what it shares the less.
      const score = Math.sqrt(size) * weightOf(core) + evenedOut(shared, before.close);
      return { score, shared, size, close: before.close };
    },
    lossBy: (note, size) => {
      let loss = 0;
      for (const stem of index.stemsOf(note)) {
        const known = index.sizeOf(stem);
        const fell = Math.max(0, weigh(total - 1, known - 1) - weightOf(stem));
        loss += fell * evenedOut(pairs(Math.min(size, known)), size);
      }
      return loss;
    },
    count,
    weighStems: () => {
      total = days.length;
      weights = new Float64Array(total + 1);
    },
  };
};

/** A stem that so many of all notes have: a rare one weighs most (inverse document frequency). */
const weigh = (total: number, size: number): number => Math.log(1 + total / Math.max(1, size));

const pairs = (count: number): number => (count * (count - 1)) / 2;

/** What so much scores, spread over all pairs of so many notes; larger groups count for more. */
const evenedOut = (shared: number, size: number): number => Math.sqrt(size) * (shared / pairs(size));
