/** The words of a text as they are searched by: without accents, in small letters. */
export const wordsIn = (text: string): readonly string[] =>
  text
    .split(between)
    .map(fold)
    .filter((word) => word !== "");

/** A number that tells one text from another: FNV-1a of 32 bits. */
export const sumOf = (text: string): number => {
  let sum = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193);
  return sum >>> 0;
};

/** Where MiniSearch parts words. */
const between = /[\n\r\p{Z}\p{P}]+/u;

// Taking letters apart is what takes longest, and most words have none to take apart.
const isPlain = /^[a-z0-9]*$/i;

const fold = (word: string): string =>
  (isPlain.test(word) ? word : word.normalize("NFD").replace(/\p{M}/gu, "")).toLowerCase();
