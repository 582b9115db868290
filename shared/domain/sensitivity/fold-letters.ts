/** A text without capitals, diacritics and signs that nobody sees, and where each of its units stands in the original. */
export interface FoldedText {
  readonly text: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** Folds letter by letter, so that what is found in the folded text can be marked in the original. */
export const foldLetters = (text: string): FoldedText => {
  let folded = "";
  const starts: number[] = [];
  const ends: number[] = [];
  let at = 0;
  for (const character of text) {
    const end = at + character.length;
    const plain = foldWord(character);
    for (let unit = 0; unit < plain.length; unit += 1) {
      starts.push(at);
      ends.push(end);
    }
    // A mark on its own belongs to the letter before it.
    if (plain === "" && ends.length > 0) ends[ends.length - 1] = end;
    folded += plain;
    at = end;
  }
  return { text: folded, starts, ends };
};

/** A word as it is compared: without capitals, diacritics and signs that nobody sees. */
export const foldWord = (word: string): string =>
  word
    .toLowerCase()
    .normalize("NFKD")
    .replace(/[\p{M}\p{Cf}]/gu, "");
