/** The words of a text as they are searched by: without accents, in small letters. */
export const wordsIn = (text: string): readonly string[] =>
  text
    .split(between)
    .map(fold)
    .filter((word) => word !== "");

/** Words longer than this are found with one typing error, too. */
const longerIsForgiven = 5;

/** Whether a word is found by the one that was asked for: it begins so, or is one letter beside it. */
export const likeWord = (asked: string): ((word: string) => boolean) =>
  asked.length > longerIsForgiven
    ? (word) => word.startsWith(asked) || isBeside(word, asked)
    : (word) => word.startsWith(asked);

/** A letter more, less or other. */
const isBeside = (one: string, other: string): boolean => {
  const more = one.length - other.length;
  if (more > 1 || more < -1) return false;
  let same = 0;
  while (same < one.length && one.charCodeAt(same) === other.charCodeAt(same)) same += 1;
  return one.slice(more < 0 ? same : same + 1) === other.slice(more > 0 ? same : same + 1);
};

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
