import type { Capture } from "../../domain/capture.ts";
import { leastQuoteWords } from "../../domain/evidence.ts";
import { wordCount } from "../../domain/quote.ts";
import { minutesInText } from "./minutes-in.ts";

/** A quote is a passage, not a page. */
const longestQuote = 160;

/**
 * The most telling literal passage of a note: a whole sentence when one fits, preferably with a figure, a duration or a
 * cause. Undefined when no passage of three words is left outside its masked parts.
 */
export const bestQuote = (note: Pick<Capture, "text" | "sharedText" | "sensitivity">): string | undefined => {
  const text = note.sharedText ?? note.text;
  const masked =
    note.sharedText === undefined
      ? Object.values(note.sensitivity).filter(({ resolved }) => resolved === "masked")
      : [];
  const passages = sentencesOf(text).filter(
    ({ words, start }) =>
      wordCount(words) >= leastQuoteWords &&
      !masked.some((flag) => flag.start < start + words.length && start < flag.end),
  );
  const ranked = passages
    .map(({ words }, index) => ({ words, score: tellingScore(words) - index * 0.25 }))
    .sort((a, b) => b.score - a.score);
  return ranked[0]?.words;
};

/**
 * Sentences and lines with their offset; closing `#tags` are no part of what somebody said, and a sentence of one or two
 * words ("Kwartier weg.") goes with the one before it.
 */
export const sentencesOf = (text: string): readonly { readonly words: string; readonly start: number }[] => {
  const found: { words: string; start: number }[] = [];
  for (const match of text.matchAll(sentencePattern)) {
    const start = match.index + match[0].length - match[0].trimStart().length;
    const words = match[0].trim().replace(closingTags, "").trimEnd();
    const before = found.at(-1);
    if (words === "") continue;
    const joined = before && text.slice(before.start, start + words.length);
    if (joined && wordCount(words) < leastQuoteWords && joined.length <= longestQuote && !joined.includes("\n"))
      before.words = joined;
    else found.push({ words, start });
  }
  return found.map(({ words, start }) => ({ words: shorten(words), start }));
};

/** Up to an end mark before white space, but not after an abbreviation ("i.p.v."), or up to the end of the line. */
const sentencePattern = /[^\n]+?(?:(?<!(?<!\p{L})\p{L}(?:\.\p{L})*)[.!?…]+(?=["'’”)]?(?:\s|$))["'’”)]?|(?=\n)|$)/gu;

const closingTags = /(?:\s*(?<!\S)#[\p{L}\p{M}\p{N}_/-]+)+$/u;

/** Cuts a long sentence at the last comma or space before the limit. What is left still stands literally in the note. */
const shorten = (sentence: string): string => {
  if (sentence.length <= longestQuote) return sentence;
  const head = sentence.slice(0, longestQuote);
  const comma = Math.max(head.lastIndexOf(", "), head.lastIndexOf("; "), head.lastIndexOf(": "));
  return head.slice(0, comma > longestQuote / 2 ? comma : head.lastIndexOf(" ")).trimEnd();
};

const tellingScore = (sentence: string): number =>
  (minutesInText(sentence) === undefined ? 0 : 2) +
  (/\d/.test(sentence) ? 1.5 : 0) +
  (cause.test(sentence) ? 1 : 0) +
  Math.min(wordCount(sentence), 12) / 6;

const cause =
  /(?<!\p{L})(?:omdat|doordat|door|want|niemand|nooit|steeds|weer|telkens|zelfde|because|since|nobody|never|always|again|every time|same)(?!\p{L})/iu;
