import type { Capture } from "../../domain/capture.ts";
import type { StemmedWord } from "../../domain/stems.ts";
import { leastDays, leastNotes } from "../../domain/theme.ts";
import { createGroupScale, pairs, scoreOf, type GroupWeight } from "./group-scale.ts";
import { createNumberList } from "./number-list.ts";
import { createStemIndex } from "./stem-index.ts";

export interface Group {
  readonly core: number;
  /** By their number, in their order. */
  readonly notes: readonly number[];
  readonly score: number;
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
  /** How many notes around one stem were not taken before this round. */
  sizeAround(core: number, round: number): number;
  /** Those notes; undefined when they are no group. */
  around(core: number, round: number): Group | undefined;
  /** What that group weighs: nearly the same, and found faster. */
  weigh(core: number, round: number): GroupWeight;
  /** At most so much is it with one note more, of which nothing has to be counted; undefined when it has to be. */
  weighWith(note: number, core: number, round: number, before: GroupWeight): GroupWeight | undefined;
  /** What a group of so many notes lost at most because the stems of this note, which is not in it, are less rare by now. */
  lossBy(note: number, size: number): number;
  /** How many of these notes have each stem, by its number, and which came up. Holds until the next question. */
  count(notes: readonly number[]): { readonly counts: Int32Array; readonly seen: readonly number[] };
  /** Weighs stems by all notes that are there now: rare ones most (inverse document frequency). */
  weighStems(total: number): void;
}

/** Later than any round. */
const inNone = 1_000;

/** Without a note in it. */
export const createNoteGroups = (): NoteGroups => {
  const index = createStemIndex();
  const days: string[] = [];
  const taken = createNumberList();
  let weights = new Float64Array(0);
  let weightsBefore = weights;
  let counts = new Int32Array(0);
  let counted: readonly number[] = [];

  /** As `canSuggest` has it, but no day is looked at that does not matter. */
  const areEnough = (notes: readonly number[]): boolean => {
    if (notes.length < leastNotes) return false;
    const seen: string[] = [];
    return notes.some((note) => {
      const day = days[note] ?? "";
      return !seen.includes(day) && seen.push(day) >= leastDays;
    });
  };
  const scale = createGroupScale(index, areEnough);
  const left = (core: number, round: number): readonly number[] => {
    const takenIn = taken.all();
    return index.holders(core).filter((note) => (takenIn[note] ?? 0) >= round);
  };
  const count: NoteGroups["count"] = (notes) => {
    for (const stem of counted) counts[stem] = 0;
    if (counts.length < index.stems.length) counts = new Int32Array(index.stems.length * 2);
    counted = index.tally(notes, counts);
    return { counts, seen: counted };
  };
  /** Leaves out notes that share nothing but the one word, when enough notes remain that share more. */
  const withoutStragglers = (notes: readonly number[], core: number): readonly number[] => {
    const { flat, starts } = index.table();
    const closer = notes.filter((note) => {
      const until = starts[note + 1] ?? 0;
      for (let at = starts[note] ?? 0; at < until; at += 1)
        if (flat[at] !== core && (counts[flat[at] ?? 0] ?? 0) >= 2) return true;
      return false;
    });
    return closer.length < notes.length && areEnough(closer) ? closer : notes;
  };
  /** What two of the notes that were counted last share on average, by the weight of their common stems. */
  const cohesion = (size: number): number => {
    let shared = 0;
    for (const stem of counted) shared += (weights[stem] ?? 0) * pairs(counts[stem] ?? 0);
    return shared / pairs(size);
  };
  const sizeAround: NoteGroups["sizeAround"] = (core, round) => {
    const takenIn = taken.all();
    let size = 0;
    for (const note of index.holders(core)) if ((takenIn[note] ?? 0) >= round) size += 1;
    return size;
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
      for (const note of notes) taken.all()[note] = round;
    },
    free: (notes) => {
      for (const note of notes) taken.all()[note] = inNone;
    },
    sizeAround,
    around: (core, round) => {
      const all = left(core, round);
      if (!areEnough(all)) return undefined;
      count(all);
      const notes = withoutStragglers(all, core);
      if (notes !== all) count(notes);
      return { core, notes, score: Math.sqrt(notes.length) * cohesion(notes.length) };
    },
    weigh: (core, round) => scale(core, left(core, round), weights),
    weighWith: (note, core, round, before) => {
      if (before.close === 0) return undefined;
      const size = sizeAround(core, round);
      let shared = before.shared;
      // As if all that have the rarer of two stems had the other one too.
      for (const stem of index.stemsOf(note))
        if (stem !== core) shared += (weights[stem] ?? 0) * Math.min(size, index.holders(stem).length);
      const weight = weights[core] ?? 0;
      // The core counts the more the larger a group is, and what it shares the less.
      const score = Math.sqrt(size) * weight + scoreOf(before.close, 0, shared);
      return { score, shared, close: before.close };
    },
    lossBy: (note, size) => {
      let loss = 0;
      for (const stem of index.stemsOf(note)) {
        const fell = Math.max(0, (weightsBefore[stem] ?? 0) - (weights[stem] ?? 0));
        loss += fell * scoreOf(size, 0, pairs(Math.min(size, index.holders(stem).length)));
      }
      return loss;
    },
    count,
    weighStems: (total) => {
      weightsBefore = weights;
      weights = new Float64Array(index.stems.length);
      // So many notes, so much; there are far fewer sizes than stems.
      const bySize = new Float64Array(total + 1);
      for (let stem = 0; stem < weights.length; stem += 1) {
        const size = index.holders(stem).length;
        weights[stem] = bySize[size] ||= Math.log(1 + total / Math.max(1, size));
      }
    },
  };
};
