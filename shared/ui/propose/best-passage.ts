import { leastQuoteWords } from "../../domain/evidence.ts";
import { wordCount } from "../../domain/quote.ts";

/** The sentence of a note to start choosing from: the first one with a figure, else the first that is long enough. */
export const bestPassage = (text: string): string => {
  const sentences = [...text.matchAll(/[^\n]+?(?:[.!?…]+(?=\s|$)|(?=\n)|$)/gu)]
    .map(([sentence]) => sentence.trim().replace(/(?:\s*(?<!\S)#[\p{L}\p{M}\p{N}_/-]+)+$/u, ""))
    .filter((sentence) => wordCount(sentence) >= leastQuoteWords);
  return sentences.find((sentence) => /\d/.test(sentence)) ?? sentences[0] ?? text.trim();
};
