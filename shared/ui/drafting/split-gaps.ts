import { placeholder } from "../../domain/filled-in.ts";

/** A piece of a text: words that stand there, or a placeholder in brackets that somebody still has to fill in. */
export interface Piece {
  /** Where in the text it begins. */
  readonly start: number;
  readonly text: string;
  readonly open: boolean;
}

/** Cuts a text at its placeholders, brackets included; joined again the pieces are the text. */
export const splitGaps = (text: string): readonly Piece[] => {
  const gaps = [...text.matchAll(placeholder)].map(({ 0: words, index }) => ({
    start: index,
    end: index + words.length,
  }));
  const edges = [0, ...gaps.flatMap(({ start, end }) => [start, end]), text.length];
  return edges
    .slice(1)
    .map((end, index) => {
      const start = edges[index] ?? 0;
      return { start, text: text.slice(start, end), open: index % 2 === 1 };
    })
    .filter((piece) => piece.text !== "");
};
