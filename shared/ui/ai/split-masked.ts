/** A piece of a text that is sent: words that stand there, or what stands in the place of something masked. */
export interface SentPiece {
  readonly start: number;
  readonly words: string;
  readonly isMasked: boolean;
}

/** Cuts a text at what was masked ("[mail-1]"); joined again the pieces are the text. */
export const splitMasked = (text: string): readonly SentPiece[] => {
  const found = [...text.matchAll(masked)].map(({ 0: words, index }) => ({ start: index, end: index + words.length }));
  const edges = [0, ...found.flatMap(({ start, end }) => [start, end]), text.length];
  return edges
    .slice(1)
    .map((end, index) => {
      const start = edges[index] ?? 0;
      return { start, words: text.slice(start, end), isMasked: index % 2 === 1 };
    })
    .filter(({ words }) => words !== "");
};

/** A word and a number between brackets of their own. */
const masked = /\[\p{L}+-\d+\]/gu;
