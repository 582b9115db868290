import type { FoundRange } from "../../domain/sensitivity/found-range.ts";
import { readPlaceholders, type MaskedKind, type PlaceholderLike } from "./placeholders.ts";

/** A stretch of a text that is masked. */
export interface MaskedRange extends FoundRange {
  readonly kind: MaskedKind;
}

/** A text with placeholders in it, and the way back to where something stands in the original. */
export interface MaskedText {
  readonly text: string;
  readonly originalOf: (range: FoundRange) => FoundRange;
}

/** Ranges in order, those that overlap as one; the longest gives its kind. */
export const uniteRanges = (ranges: readonly MaskedRange[]): readonly MaskedRange[] => {
  const united: MaskedRange[] = [];
  for (const range of [...ranges].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = united.at(-1);
    if (!last || range.start >= last.end) united.push(range);
    else if (range.end > last.end) {
      const { kind } = range.end - range.start > last.end - last.start ? range : last;
      united[united.length - 1] = { kind, start: last.start, end: range.end };
    }
  }
  return united;
};

/** Puts a placeholder in the place of each range; they lie in order and do not overlap. */
export const putPlaceholders = (
  text: string,
  ranges: readonly MaskedRange[],
  placeholderFor: (kind: MaskedKind, value: string) => string,
): MaskedText => {
  const pieces: { readonly at: number; readonly end: number; readonly from: FoundRange; readonly isRaw: boolean }[] =
    [];
  let masked = "";
  const add = (words: string, from: FoundRange, isRaw: boolean): void => {
    pieces.push({ at: masked.length, end: masked.length + words.length, from, isRaw });
    masked += words;
  };
  let at = 0;
  for (const { start, end, kind } of ranges) {
    add(text.slice(at, start), { start: at, end: start }, true);
    add(placeholderFor(kind, text.slice(start, end)), { start, end }, false);
    at = end;
  }
  add(text.slice(at), { start: at, end: text.length }, true);

  return {
    text: masked,
    originalOf: (range) => {
      const touched = pieces.filter((piece) => piece.at < range.end && range.start < piece.end);
      const [first, last] = [touched.at(0), touched.at(-1)];
      if (!first || !last) return { start: 0, end: 0 };
      return {
        start: first.isRaw ? first.from.start + Math.max(0, range.start - first.at) : first.from.start,
        end: last.isRaw ? last.from.start + (range.end - last.at) : last.from.end,
      };
    },
  };
};

/** What of these ranges is not just a part of a placeholder that was given. */
export const outsidePlaceholders = (
  text: string,
  ranges: readonly MaskedRange[],
  isGiven: (placeholder: PlaceholderLike) => boolean,
): readonly MaskedRange[] => {
  const given = readPlaceholders(text).filter(isGiven);
  return ranges.filter(({ start, end }) => !given.some((inner) => inner.start <= start && end <= inner.end));
};
