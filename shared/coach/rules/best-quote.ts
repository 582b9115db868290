import type { Capture, SensitivityFlag } from "../../domain/capture.ts";
import { leastQuoteWords } from "../../domain/evidence.ts";
import { isLiteralQuote, wordCount } from "../../domain/quote.ts";
import { minutesInText } from "./minutes-in.ts";
import { sentencesOf, type Passage } from "./sentences.ts";

/** A quote is a passage, not a page; in characters. */
const longestQuote = 140;

/** What is left around a masked part may say something else than the sentence did: any whole sentence goes first. */
const notWhole = 10;

/** What of a note decides which of its words may be quoted. */
export type Quotable = Pick<Capture, "text" | "sharedText" | "sensitivity" | "context">;

/** The most telling passage of a note, preferably with a figure, a duration or a cause; undefined when none may be quoted. */
export const bestQuote = (note: Quotable): string | undefined =>
  quotablePassages(note)
    .map(({ words, isWhole }, index) => ({
      words,
      score: tellingScore(words) - index * 0.25 - (isWhole ? 0 : notWhole),
    }))
    .sort((a, b) => b.score - a.score)[0]?.words;

/**
 * The passages of a note that may stand as a quote, literally, in order: of the wording for others when there is one,
 * else of the text; never a masked part or what was copied from elsewhere, and at least three words.
 */
export const quotablePassages = ({
  text,
  sharedText,
  sensitivity,
  context,
}: Quotable): readonly (Passage & { readonly isWhole: boolean })[] => {
  const masked =
    sharedText === undefined ? Object.values(sensitivity).filter(({ resolved }) => resolved === "masked") : [];
  const copied = context?.copied;
  return sentencesOf(sharedText ?? text, longestQuote)
    .flatMap((sentence) => outside(masked, sentence))
    .filter(({ words }) => wordCount(words) >= leastQuoteWords)
    .filter(({ words }) => copied === undefined || !isLiteralQuote(words, copied));
};

/** A sentence, or what is left of it around its masked parts. */
const outside = (
  masked: readonly SensitivityFlag[],
  { words, start }: Passage,
): readonly (Passage & { readonly isWhole: boolean })[] => {
  const inside = masked
    .filter((flag) => flag.start < start + words.length && start < flag.end)
    .sort((a, b) => a.start - b.start);
  if (inside.length === 0) return [{ words, start, isWhole: true }];
  const edges = [start, ...inside.flatMap((flag) => [flag.start, flag.end]), start + words.length];
  return Array.from({ length: edges.length / 2 }, (_, at) => {
    const [from = 0, to = 0] = edges.slice(at * 2, at * 2 + 2);
    const left = words.slice(Math.max(0, from - start), Math.max(0, to - start));
    const trimmed = left.replace(/^[^\p{L}\p{N}]+|[\s(,;:–-]+$/gu, "");
    return { words: trimmed, start: from, isWhole: false };
  });
};

const tellingScore = (sentence: string): number =>
  (minutesInText(sentence) === undefined ? 0 : 2) +
  (/(?<![\p{L}\d_])\d+(?![\d_]|\p{L}{3})/u.test(sentence) ? 1.5 : 0) +
  (cause.test(sentence) ? 1 : 0) +
  Math.min(wordCount(sentence), 12) / 6;

const cause =
  /(?<!\p{L})(?:omdat|doordat|door|want|niemand|nooit|steeds|weer|telkens|zelfde|because|due to|since|nobody|never|always|again|every time|same)(?!\p{L})/iu;
