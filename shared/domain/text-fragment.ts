import { cleanText } from "./copied-text.ts";

// A text fragment is the part of an address that lets a browser find and mark a passage on the page again, as in
// https://wicg.github.io/scroll-to-text-fragment/: whole words, exact within one block, or "first words,last words".

/** The longest passage that is named word for word, in UTF-16 code units. */
const longestExact = 100;
/** Words at either end of a longer passage, or of one that goes over several blocks. */
const wordsAtEnd = 4;
/** A text of one endless word would make an address that no one can use. */
const longestFragment = 600;

/**
 * What to put behind `#` in the address of the page this text stands on, so that it is found again: `:~:text=…`. The text
 * must begin and end with whole words. Empty when there is nothing to find.
 */
export const textFragment = (text: string): string => {
  const blocks = cleanText(text).split("\n").map(wordsOf);
  const filled = blocks.filter((words) => words.length > 0);
  const [first = [], last = []] = [filled[0], filled.at(-1)];
  if (first.length === 0) return "";
  const whole = first.join(" ");
  const isExact = filled.length === 1 && (whole.length <= longestExact || first.length <= wordsAtEnd * 2);
  const parts = isExact ? [whole] : [first.slice(0, wordsAtEnd).join(" "), last.slice(-wordsAtEnd).join(" ")];
  const fragment = `:~:text=${parts.map(escapePart).join(",")}`;
  return fragment.length > longestFragment ? "" : fragment;
};

/** The same address without a text fragment, which holds words of the page. */
export const withoutTextFragment = (ref: string): string => ref.replace(/#?:~:.*$/s, "");

const wordsOf = (line: string): readonly string[] => line.split(/\s+/).filter((word) => word !== "");

/** A comma, an ampersand and a hyphen have a meaning of their own here. */
const escapePart = (part: string): string => encodeURIComponent(part).replaceAll("-", "%2D");
