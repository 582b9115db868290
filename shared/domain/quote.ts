/** How many words a text has: runs of letters, digits and what joins them. */
export const wordCount = (text: string): number => text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’._%-]*/gu)?.length ?? 0;

/** A text with case, width and white space folded, so that only the words count. */
export const foldText = (text: string): string => text.normalize("NFKC").toLowerCase().replace(/\s+/gu, " ").trim();

/** Whether a quote stands literally in a text, apart from case, width and white space. */
export const isLiteralQuote = (quote: string, text: string): boolean => {
  const folded = foldText(quote);
  return folded !== "" && foldText(text).includes(folded);
};
