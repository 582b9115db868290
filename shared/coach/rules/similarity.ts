import type { Capture } from "../../domain/capture.ts";
import { stemmedWords, stemsOf } from "../../domain/stems.ts";

/** How telling each stem is among these notes: rare ones weigh most (inverse document frequency). */
export const weighStems = (notes: readonly (readonly string[])[]): ((stem: string) => number) => {
  const known = new Map<string, number>();
  for (const stems of notes) for (const stem of stems) known.set(stem, (known.get(stem) ?? 0) + 1);
  return (stem) => Math.log(1 + notes.length / (known.get(stem) ?? 1));
};

/** What the person wrote: the note and the answers below it, never what was copied from elsewhere or stands as a quote. */
export const ownWords = ({ text, deepening }: Pick<Capture, "text" | "deepening">): string =>
  [text.replace(/^\s*>.*$/gm, ""), ...Object.values(deepening).map(({ answer }) => answer)].join("\n");

/** The stems of what the person wrote. */
export const stemsOfNote = (note: Pick<Capture, "text" | "deepening">): readonly string[] => stemsOf(ownWords(note));

/** The word of a text that a stem came from, as it was written; the stem itself when the text does not hold it. */
export const wordFor = (stem: string, text: string): string => {
  const words = stemmedWords(text);
  const found = words.find(({ stems }) => stems[0] === stem) ?? words.find(({ stems }) => stems.includes(stem));
  return found?.word ?? stem;
};

/** Four-letter pieces of words: they see that "raadsvraag" and "raadsstuk" have something in common. */
export const piecesOf = (stems: readonly string[]): ReadonlySet<string> =>
  new Set(
    stems.flatMap((stem) => Array.from({ length: Math.max(0, stem.length - 3) }, (_, at) => stem.slice(at, at + 4))),
  );
