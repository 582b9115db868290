import type { StemmedWord } from "../../domain/stems.ts";
import { createNumberList } from "./number-list.ts";

/**
 * Which note has which stems, and the other way round. Notes and stems are numbers here, in the order in which they came:
 * counting what notes have in common is nearly all the work of suggesting themes.
 */
export interface StemIndex {
  /** Reads one more note, before or after all others; answers its number. */
  add(words: readonly StemmedWord[], where: "first" | "last"): number;
  /** By their number. */
  readonly stems: readonly string[];
  stemsOf(note: number): Int32Array;
  /** How many notes have it. */
  sizeOf(stem: number): number;
  /** In the order of the notes. */
  holders(stem: number): readonly number[];
  /** Adds up how many of these notes have each stem; `counts` are to be 0 before. Answers which came up, in that order. */
  tally(notes: readonly number[], counts: Int32Array): readonly number[];
  /** All of `stemsOf`, one after the other, and where those of each note begin; for who reads very many. */
  table(): { readonly flat: Int32Array; readonly starts: Int32Array };
}

/** Without a note in it. */
export const createStemIndex = (): StemIndex => {
  const numbers = new Map<string, number>();
  const stems: string[] = [];
  const holders: number[][] = [];
  const sizes = createNumberList();
  const flat = createNumberList();
  const starts = createNumberList();
  /** Which note had a stem last, so that it counts once a note. */
  const lastIn: number[] = [];
  starts.push(0);

  const numberOf = (stem: string): number => {
    const known = numbers.get(stem);
    if (known !== undefined) return known;
    const fresh = stems.push(stem) - 1;
    numbers.set(stem, fresh);
    holders.push([]);
    sizes.push(0);
    lastIn.push(-1);
    return fresh;
  };
  const rangeOf = (note: number): readonly [from: number, until: number] => {
    const all = starts.all();
    return [all[note] ?? 0, all[note + 1] ?? 0];
  };

  return {
    add: (words, where) => {
      const note = starts.length() - 1;
      for (const word of words)
        for (const stem of word.stems) {
          const number = numberOf(stem);
          if (lastIn[number] === note) continue;
          lastIn[number] = note;
          flat.push(number);
          sizes.raise(number);
          holders[number]?.[where === "first" ? "unshift" : "push"](note);
        }
      starts.push(flat.length());
      return note;
    },
    stems,
    stemsOf: (note) => flat.all().subarray(...rangeOf(note)),
    sizeOf: (stem) => sizes.all()[stem] ?? 0,
    holders: (stem) => holders[stem] ?? [],
    tally: (notes, counts) => {
      const all = flat.all();
      const seen: number[] = [];
      for (const note of notes) {
        const [from, until] = rangeOf(note);
        for (let at = from; at < until; at += 1) {
          const stem = all[at] ?? 0;
          const count = counts[stem] ?? 0;
          if (count === 0) seen.push(stem);
          counts[stem] = count + 1;
        }
      }
      return seen;
    },
    table: () => ({ flat: flat.all(), starts: starts.all() }),
  };
};
