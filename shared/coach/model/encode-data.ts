/** Characters that nobody sees and that change how a text is read: formats, directions, tags, fillers, line ends of Unicode. */
const unseenCharacters = String.raw`\p{Cc}\p{Cf}\p{Zl}\p{Zp}\u034f\u115f\u1160\u17b4\u17b5\u3164\uffa0\u{e0100}-\u{e01ef}`;

const unseen = new RegExp(`(?!\\n)[${unseenCharacters}]`, "gu");

/**
 * A value as JSON in plain text. Nothing in it can end the value, and what would not be seen is written as its escape: the
 * same data, but a person who reads what is sent sees that it is there.
 */
export const encodeData = (value: unknown): string =>
  JSON.stringify(value, undefined, 1).replace(unseen, (character) =>
    // Halves of a pair each have an escape of their own.
    character.replace(/[^]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`),
  );

/** A text without those characters, on one line. */
export const seenText = (text: string): string =>
  text.replace(/\s/gu, " ").replace(unseen, "").replace(/ +/g, " ").trim();

/** For a pattern with the flag `u`: what may stand unseen between two letters, and what may stand between two words. */
export const unseenBetween = { letters: `[${unseenCharacters}]*`, words: `[\\s${unseenCharacters}]+` };
