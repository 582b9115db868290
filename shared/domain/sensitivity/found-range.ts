/** A stretch of a text, in UTF-16 offsets. */
export interface FoundRange {
  readonly start: number;
  readonly end: number;
}

/** Where a pattern matches, and what it matched; only its group `part` when the pattern has one and the flag `d`. */
export const findAll = (text: string, pattern: RegExp): readonly (FoundRange & { readonly match: string })[] =>
  [...text.matchAll(pattern)].map((found) => {
    const [start, end] = found.indices?.groups?.["part"] ?? [found.index, found.index + found[0].length];
    return { start, end, match: text.slice(start, end) };
  });
