import { isWorkPart } from "../stem-compounds.ts";
import { stemOf } from "../stem-of.ts";
import { foldLetters, foldWord } from "./fold-letters.ts";
import type { FoundRange } from "./found-range.ts";

/**
 * Finds the words of a list wherever they stand whole, however they are written: also with a genitive -s, and as the first or
 * last part of a compound ("Waterveenproject"). Words of four letters or less are looked for in compounds with known
 * work words only, since "meer" is also in "meerdere".
 */
export const createWordFinder = (words: readonly string[]): ((text: string) => readonly FoundRange[]) => {
  const folded = [...new Set(words.map((word) => foldWord(word.trim()).replace(/\s+/gu, " ")))]
    .filter((word) => word !== "")
    .sort((a, b) => b.length - a.length);
  if (folded.length === 0) return () => [];
  const any = `(?:${folded.map(patternOf).join("|")})`;
  const whole = new RegExp(`${before}${any}(?=s?${after})`, "gu");
  const first = new RegExp(`${before}(?<part>${any})(?<rest>\\p{L}{3,})`, "gu");
  const last = new RegExp(`${before}(?<rest>\\p{L}{3,})(?<part>${any})s?${after}`, "gu");
  return (text) => {
    const { text: plain, starts, ends } = foldLetters(text);
    const found = [
      ...[...plain.matchAll(whole)].map(({ index, 0: { length } }) => ({ index, length })),
      ...[...plain.matchAll(first)].filter(isCompound).map((match) => partIn(match, 0)),
      ...[...plain.matchAll(last)]
        .filter(isCompound)
        .map((match) => partIn(match, match.groups?.["rest"]?.length ?? 0)),
    ];
    return found.flatMap(({ index, length }) => {
      const [start, end] = [starts[index], ends[index + length - 1]];
      return start === undefined || end === undefined ? [] : [{ start, end }];
    });
  };
};

const before = "(?<![\\p{L}\\p{N}])";
const after = "(?![\\p{L}\\p{N}])";

const patternOf = (word: string): string => word.replace(/[\\^$.*+?()[\]{}|/]/gu, "\\$&").replace(/ /gu, "\\s+");

const partIn = (match: RegExpExecArray, offset: number): { readonly index: number; readonly length: number } => ({
  index: match.index + offset,
  length: match.groups?.["part"]?.length ?? 0,
});

const isCompound = ({ groups }: RegExpExecArray): boolean => {
  const [part, rest] = [groups?.["part"] ?? "", groups?.["rest"] ?? ""];
  // An -s that joins the two is no part of either.
  return part.length > 4 || [rest, rest.replace(/^s|s$/u, "")].some((word) => isWorkPart(stemOf(word)));
};
