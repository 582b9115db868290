import { findAll } from "../../domain/sensitivity/found-range.ts";
import { findNames } from "../../domain/sensitivity/find-names.ts";
import { isNoName } from "../../domain/sensitivity/not-names.ts";

/**
 * Words that could name somebody, each once: a hint to look again, never a promise that the others do not. A capital
 * at the start of a sentence says nothing.
 */
export const mayName = (texts: readonly string[]): readonly string[] => [...new Set(texts.flatMap(namesIn))];

const namesIn = (text: string): readonly string[] => {
  const known = findNames(text);
  const others = findAll(text, capitalInside).filter(
    ({ start, match }) => !isNoName(match) && !known.some((name) => name.start <= start && start < name.end),
  );
  return [...known, ...others].map(({ start, end }) => text.slice(start, end));
};

/** In small letters after its capital, with a word and no full stop before it. */
const capitalInside = /(?<=[\p{Ll}\d,;)] )\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?(?![\p{L}\d_@/:-]|\.\p{L})/gu;
