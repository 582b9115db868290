import { partsOf } from "./stem-compounds.ts";
import { sameStem } from "./stem-glossary.ts";
import { stemOf } from "./stem-of.ts";
import { stopWords } from "./stop-words.ts";

/** A telling word as it was written, with its stem first and the stems of its parts after it. */
export interface StemmedWord {
  readonly word: string;
  readonly stems: readonly string[];
}

/**
 * The distinct stems of a Dutch or English text, in order. Equal work words of both languages have one stem
 * ("summary" and "samenvatting"), and known parts of Dutch compounds count too.
 */
export const stemsOf = (text: string): readonly string[] => [
  ...new Set(stemmedWords(text).flatMap(({ stems }) => stems)),
];

/** The telling words of a text in order, repeats included, without stop words, numbers, URLs and very short words. */
export const stemmedWords = (text: string): readonly StemmedWord[] => {
  const words: StemmedWord[] = [];
  for (const written of withoutUrls(text).match(wordPattern) ?? []) {
    const word = stemmed(written);
    if (word.stems.length > 0) words.push(word);
  }
  return words;
};

/** The same words come back in most notes, and a stem takes dozens of patterns to find: so each is found once. */
const known = new Map<string, StemmedWord>();

/** Beyond any vocabulary; what an import of foreign texts brings must not grow for ever. */
const mostKnown = 50_000;

const stemmed = (written: string): StemmedWord => {
  const before = known.get(written);
  if (before) return before;
  const word = { word: written, stems: stemsOfWord(fold(written)) };
  if (known.size >= mostKnown) known.clear();
  known.set(written, word);
  return word;
};

const url = /\b[a-z][a-z\d+.-]{0,20}:\/\/\S+|(?<!\S)[^\s@]+@\S+/giu;
/** Looking for them takes longer than all the rest, and most notes have none. */
const withoutUrls = (text: string): string =>
  text.includes("://") || text.includes("@") ? text.replace(url, " ") : text;

const wordPattern = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’]\p{L}+)*/gu;

/** Two letters that do tell something. */
const shortWords = new Set(["ai", "ci", "hr", "pr", "qa", "ux"]);

const fold = (word: string): string =>
  word
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/['’]s$/u, "")
    .replace(/['’]/gu, "");

const stemsOfWord = (word: string): readonly string[] => {
  if (shortWords.has(word)) return [word];
  if (word.length < 3 || /^\d/u.test(word) || stopWords.has(word)) return [];
  const stem = stemOf(word);
  return [...new Set([stem, ...partsOf(stem)].map(sameStem))];
};
