import type { StemmedWord } from "../../domain/stems.ts";
import { asLabel } from "./label-of.ts";

/** How the notes of one group write the stems that somebody asked for. */
export interface WrittenWords {
  /** One note more. */
  add(words: readonly StemmedWord[]): void;
  /** The way it is written most often; a word whose own stem it is counts before a compound that only holds it. */
  mostWritten(stem: string): string;
}

interface Written {
  readonly own: Map<string, number>;
  readonly within: Map<string, number>;
}

/** Of these notes, by their words. */
export const createWrittenWords = (notes: readonly (readonly StemmedWord[])[]): WrittenWords => {
  const all = [...notes];
  const found = new Map<string, Written>();
  const find = (stem: string): Written => {
    const written: Written = { own: new Map(), within: new Map() };
    for (const words of all) count(written, stem, words);
    found.set(stem, written);
    return written;
  };
  return {
    add: (words) => {
      all.push(words);
      for (const [stem, written] of found) count(written, stem, words);
    },
    mostWritten: (stem) => {
      const { own, within } = found.get(stem) ?? find(stem);
      return mostOf(own.size > 0 ? own : within) ?? stem;
    },
  };
};

const count = ({ own, within }: Written, stem: string, words: readonly StemmedWord[]): void => {
  for (const { word, stems } of words) {
    if (!stems.includes(stem)) continue;
    const counts = stems[0] === stem ? own : within;
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
};

const mostOf = (counts: ReadonlyMap<string, number>): string | undefined => {
  const labels = new Map<string, number>();
  for (const [word, times] of counts) labels.set(asLabel(word), (labels.get(asLabel(word)) ?? 0) + times);
  const ranked = [...labels].sort(
    ([a, timesA], [b, timesB]) => timesB - timesA || a.length - b.length || (a < b ? -1 : 1),
  );
  return ranked[0]?.[0];
};
