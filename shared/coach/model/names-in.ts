import { findNames } from "../../domain/sensitivity/find-names.ts";
import { foldText } from "../../domain/quote.ts";

/** Capitalised words that are no name: days, months, languages, what everybody abbreviates. Folded. */
const noNames: ReadonlySet<string> = new Set(
  [
    "i i'm i'd i'll i've cirkel ai it ict hr pr ok ci nederlands engels nederlandse engelse dutch english ja nee yes no",
    "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag monday tuesday wednesday thursday friday saturday sunday",
    "mondays tuesdays wednesdays thursdays fridays january february march april may june july august september october november",
    "december januari februari maart mei juni juli augustus oktober",
  ].flatMap((line) => line.split(" ")),
);

/**
 * Words that look like a name: with a capital though no sentence begins there, or behind "mevrouw", "met", "with" and the
 * like. A name at the beginning of a sentence is not found.
 */
export const namesIn = (text: string): readonly string[] => {
  const capitals = [...text.matchAll(capitalised)].flatMap(({ index, groups }) => {
    const { before = "", word = "" } = groups ?? {};
    return index + before.length === 0 || beginsSentence.test(before) ? [] : [word];
  });
  const found = findNames(text).map(({ start, end }) => text.slice(start, end));
  return [...capitals, ...found].filter((word) => !noNames.has(foldText(word).replaceAll("’", "'")));
};

const capitalised =
  /(?<before>^|[^\p{L}\p{M}\p{N}'’]+['’]*)(?<word>\p{Lu}(?:[\p{L}\p{M}\p{N}'’.-]*[\p{L}\p{M}\p{N}])?)/gu;

/** What stands before a word that is capitalised only because it comes first: in a sentence, a quote, behind a colon. */
const beginsSentence = /[.!?…:]|["“„‘'’]$/u;
