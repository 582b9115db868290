/** A stretch of a text, in UTF-16 offsets. */
export interface FoundRange {
  readonly start: number;
  readonly end: number;
}

/** Where a pattern matches, and what it matched; the group `part` when the pattern names one, else the whole. */
export const findAll = (text: string, pattern: RegExp): readonly (FoundRange & { readonly match: string })[] =>
  [...text.matchAll(pattern)].map((found) => {
    const match = found.groups?.["part"] ?? found[0];
    const start = found.index + found[0].lastIndexOf(match);
    return { start, end: start + match.length, match };
  });
