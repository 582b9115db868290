import { longestText } from "../domain/capture.ts";

/** A text too long for one note in parts that fit: at paragraphs, else at sentences, else at spaces. Nothing is lost. */
export const splitLongText = (text: string, longest = longestText): readonly string[] => {
  const parts: string[] = [];
  let rest = text.trim();
  while (rest.length > longest) {
    const head = rest.slice(0, longest);
    const at =
      [head.lastIndexOf("\n\n"), head.lastIndexOf("\n"), lastSentenceEnd(head), head.lastIndexOf(" ")].find(
        (end) => end > longest / 4,
      ) ?? wholeCharacters(head);
    parts.push(rest.slice(0, at).trim());
    rest = rest.slice(at).trim();
  }
  return rest === "" ? parts : [...parts, rest];
};

const lastSentenceEnd = (head: string): number =>
  Math.max(head.lastIndexOf(". "), head.lastIndexOf("! "), head.lastIndexOf("? ")) + 1;

/** Never cut between the two halves of a character. */
const wholeCharacters = (head: string): number => (/[\uD800-\uDBFF]$/.test(head) ? head.length - 1 : head.length);
