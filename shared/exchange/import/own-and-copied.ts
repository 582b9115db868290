import { cleanText, cutText } from "../../domain/copied-text.ts";
import type { NoteSource } from "../../domain/notes-import.ts";
import { splitLongText } from "../split-long-text.ts";

interface Highlighted {
  /** What the person wrote about it; may be empty. */
  readonly comment: string;
  /** What was marked elsewhere; may be empty. */
  readonly highlight: string;
  readonly title: string;
  readonly address: string;
}

/**
 * A highlight as a note. The words of a note are the person's own, so a comment becomes the text and the highlight goes
 * along as copied. Without a comment there are no own words, but that somebody marked this passage is worth keeping, and a
 * note cannot be without text: then the highlight is the text, with `>` before each line. Cirkel never takes such lines for
 * somebody's own words. To keep it as copied as well would show the same words twice. Undefined when both are empty.
 */
export const ownAndCopied = ({
  comment,
  highlight,
  title,
  address,
}: Highlighted): { readonly text: string; readonly source?: NoteSource } | undefined => {
  const own = comment.trim();
  const marked = cleanText(highlight);
  if (own === "" && marked === "") return undefined;
  const label = cutText(cleanText(title).replace(/\s+/g, " "), longestLabel);
  const ref = /^https?:\/\/\S{1,2000}$/i.test(address.trim()) ? address.trim() : "";
  const copied = own === "" ? "" : cutText(marked, longestMarked);
  const source = { label: label || ref, ref, ...(copied !== "" && { copied }) };
  return {
    text: own === "" ? quoted(marked) : own,
    ...((source.label !== "" || copied !== "") && { source }),
  };
};

/** As long as a stored record may hold. */
const longestMarked = 20_000;
const longestLabel = 500;

/** Cut into pieces first, so that each part of a note that is too long begins with the mark. */
const quoted = (marked: string): string =>
  marked
    .split("\n")
    .flatMap((line) => (line.trim() === "" ? [""] : splitLongText(line, 3_500)))
    .map((line) => `> ${line}`.trim())
    .join("\n");
