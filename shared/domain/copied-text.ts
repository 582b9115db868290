/** Longest selection that goes along, in UTF-16 code units; what is cut off shows as "…". */
export const longestCopied = 1_000;

/** A selection as it goes along with a note; empty when there is none. */
export const copiedText = (selection: string): string => cutText(cleanText(selection), longestCopied);

/** Control characters and halves of a character cannot be written to a file; line ends and tabs stay. */
export const cleanText = (text: string): string =>
  text
    .replaceAll("\r\n", "\n")
    .replace(/(?![\n\t])[\p{Cc}\p{Cs}]/gu, "")
    .trim();

/** Cuts between whole characters. */
export const cutText = (text: string, longest: number): string =>
  text.length <= longest ? text : `${text.slice(0, longest - 1).replace(/[\uD800-\uDBFF]$/, "")}…`;

/** Whether a note has no words of its author's: each line is quoted (`>`), as of a highlight without a comment. */
export const isCopiedNote = ({ text }: { readonly text: string }): boolean =>
  text.split("\n").every((line) => line.trim() === "" || line.trimStart().startsWith(">"));
