import type { StemIndex } from "./stem-index.ts";

/** What a group scores; and what it takes to say how much more that can be with one note more. */
export interface GroupWeight {
  readonly score: number;
  /** The weight of the stems that pairs of its notes share, but for the one it is around. */
  readonly shared: number;
  /** How many notes share more than that one; 0 when those alone are no group. */
  readonly close: number;
}

export const noGroup: GroupWeight = { score: 0, shared: 0, close: 0 };

/**
 * Weighs the notes around one stem in one look at each: a stem that comes up again after n times makes n pairs more, and notes
 * that share nothing but the core have no part in the pairs of other stems. The score is that of the group itself, up to
 * what adding in another order may lose.
 */
export type GroupScale = (core: number, notes: readonly number[], weights: Float64Array) => GroupWeight;

/** What it counts with is kept: made anew for each group it would take longer than the counting. */
export const createGroupScale = (index: StemIndex, areEnough: (notes: readonly number[]) => boolean): GroupScale => {
  let counts = new Int32Array(0);
  let firsts = new Int32Array(0);
  let closeIn = new Int32Array(0);
  let weighing = 0;

  return (core, notes, weights) => {
    if (!areEnough(notes)) return noGroup;
    const { flat, starts } = index.table();
    if (counts.length < index.stems.length)
      [counts, firsts] = [new Int32Array(index.stems.length * 2), new Int32Array(index.stems.length * 2)];
    if (closeIn.length < starts.length) closeIn = new Int32Array(starts.length);
    weighing += 1;
    const seen: number[] = [];
    const close: number[] = [];
    let shared = 0;
    for (const note of notes) {
      let isClose = false;
      const until = starts[note + 1] ?? 0;
      for (let at = starts[note] ?? 0; at < until; at += 1) {
        const stem = flat[at] ?? 0;
        if (stem === core) continue;
        const count = counts[stem] ?? 0;
        counts[stem] = count + 1;
        if (count === 0) {
          seen.push(stem);
          firsts[stem] = note;
          continue;
        }
        shared += count * (weights[stem] ?? 0);
        isClose = true;
        const first = firsts[stem] ?? 0;
        if (count > 1 || closeIn[first] === weighing) continue;
        closeIn[first] = weighing;
        close.push(first);
      }
      if (!isClose || closeIn[note] === weighing) continue;
      closeIn[note] = weighing;
      close.push(note);
    }
    for (const stem of seen) counts[stem] = 0;
    const areClose = areEnough(close);
    const size = areClose ? close.length : notes.length;
    return { score: scoreOf(size, weights[core] ?? 0, shared), shared, close: areClose ? close.length : 0 };
  };
};

/** What two of so many notes share on average, the core included; larger groups count for more. */
export const scoreOf = (size: number, core: number, shared: number): number =>
  Math.sqrt(size) * (core + shared / pairs(size));

/** In how many ways two of so many can be chosen. */
export const pairs = (count: number): number => (count * (count - 1)) / 2;
