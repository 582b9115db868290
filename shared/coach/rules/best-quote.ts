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

/** Sentences and lines with their offset; closing `#tags` are no part of what somebody said. */
export const sentencesOf = (text: string): readonly { readonly words: string; readonly start: number }[] =>
  [...text.matchAll(/[^\n]+?(?:[.!?…]+(?=["'’”)]?(?:\s|$))["'’”)]?|(?=\n)|$)/gu)].flatMap((match) => {
    const lead = match[0].length - match[0].trimStart().length;
    const words = shorten(
      match[0]
        .trim()
        .replace(/(?:\s*(?<!\S)#[\p{L}\p{M}\p{N}_/-]+)+$/u, "")
        .trimEnd(),
    );
    return words === "" ? [] : [{ words, start: match.index + lead }];
  });

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
