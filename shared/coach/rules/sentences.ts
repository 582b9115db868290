import { leastQuoteWords } from "../../domain/evidence.ts";
import { wordCount } from "../../domain/quote.ts";

/** A stretch of a text as it stands there. */
export interface Passage {
  readonly words: string;
  /** UTF-16 offset in the text it was taken from. */
  readonly start: number;
}

/**
 * The sentences and lines of a text. Closing `#tags` are no part of what somebody said, quoted lines (`> …`) are left
 * out, and a sentence of one or two words ("Kwartier weg.") goes with the one before it.
 */
export const sentencesOf = (text: string, longest: number): readonly Passage[] => {
  const found: Passage[] = [];
  for (const match of text.matchAll(sentencePattern)) {
    const start = match.index + match[0].length - match[0].trimStart().length;
    const words = match[0].trim().replace(closingTags, "").trimEnd();
    if (words === "" || isQuotedLine(text, start)) continue;
    const before = found.at(-1);
    const joined = before && text.slice(before.start, start + words.length);
    if (joined && wordCount(words) < leastQuoteWords && joined.length <= longest && !joined.includes("\n"))
      found[found.length - 1] = { words: joined, start: before.start };
    else found.push({ words, start });
  }
  return found.map(({ words, start }) => ({ words: shorten(words, longest), start }));
};

/** Whether the line that this stands on begins with `>`: its second sentence is as much somebody else's as its first. */
const isQuotedLine = (text: string, at: number): boolean =>
  text
    .slice(text.lastIndexOf("\n", at - 1) + 1)
    .trimStart()
    .startsWith(">");

/** Up to an end mark before white space, but not after an abbreviation ("i.p.v."), or up to the end of the line. */
const sentencePattern = /[^\n]+?(?:(?<!(?<!\p{L})\p{L}(?:\.\p{L})*)[.!?…]+(?=["'’”)]?(?:\s|$))["'’”)]?|(?=\n)|$)/gu;

const closingTags = /(?:\s*(?<!\S)#[\p{L}\p{M}\p{N}_/-]+)+$/u;

/** Cuts a long sentence at the last comma or space before the limit. What is left still stands literally in the note. */
const shorten = (sentence: string, longest: number): string => {
  if (sentence.length <= longest) return sentence;
  const head = sentence.slice(0, longest);
  const comma = Math.max(head.lastIndexOf(", "), head.lastIndexOf("; "), head.lastIndexOf(": "));
  const space = head.lastIndexOf(" ");
  return head.slice(0, comma > longest / 2 ? comma : space > 0 ? space : longest).trimEnd();
};
