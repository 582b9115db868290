import type { DroppedPart } from "../../domain/ai-task.ts";
import { formatDay } from "../../domain/format-day.ts";
import type { Day, Language } from "../../domain/entity.ts";
import { guessLanguage } from "../../domain/guess-language.ts";
import { foldText } from "../../domain/quote.ts";
import { cutText } from "../../domain/copied-text.ts";
import { removeUnreadable } from "../../domain/remove-unreadable.ts";
import { sentencesOf } from "../rules/sentences.ts";
import { seenText } from "./encode-data.ts";
import { factsIn, type Facts } from "./facts-in.ts";
import { namesIn } from "./names-in.ts";
import { hasLink, hasMarkup, withoutMarkdown } from "./plain-sentence.ts";
import type { Handles, TaskFrame } from "./task.ts";
import { isVerdict } from "./tasks/is-verdict.ts";

/** What generated text may rest on: every figure, date and word that was sent, in the notes and beside them. */
export interface Grounds extends Facts {
  readonly words: ReadonlySet<string>;
  readonly language: Language;
  /** Whether a text repeats a part that was masked. */
  readonly isMasked: (text: string) => boolean;
}

/** How strictly a text is read. `figures`: those it holds are targets or amounts of its own, marked as such, and may be new; dates may not. */
export interface TextRule {
  /** In UTF-16 code units; sentences beyond it are left out. */
  readonly most: number;
  readonly figures?: "free";
}

/** What stands of a generated text, and which of its sentences were left out. */
export interface GroundedText {
  readonly text: string;
  readonly dropped: readonly DroppedPart[];
}

/** The longest part that is shown as left out. */
const longestShown = 300;

/** The longest text that is read at all: beyond it, it is no answer to what was asked. */
const longestRead = 8_000;

/** Gathers what may be said: the notes and their days, and `beside`: whatever else stood in the data. */
export const groundsOf = (
  { notes, language, today }: TaskFrame,
  { restore }: Handles,
  beside: readonly string[],
): Grounds => {
  const days = notes.map(({ day }) => day);
  const sent = [...notes.flatMap(({ text, context }) => [text, context ?? ""]), ...beside];
  const all = [...sent, ...[...days, today].flatMap(inWords)].join("\n");
  return {
    ...factsIn(all),
    words: new Set(wordsOf(all)),
    language,
    isMasked: (text) => restore(text) !== text,
  };
};

/** The same grounds with the figures of one more text, such as a target that was marked as one. */
export const alsoGrounds = (grounds: Grounds, texts: readonly string[]): Grounds => {
  const { numbers, dates } = factsIn(texts.join("\n"));
  return {
    ...grounds,
    numbers: new Set([...grounds.numbers, ...numbers]),
    dates: new Set([...grounds.dates, ...dates]),
  };
};

/**
 * A generated text as plain text on one line, without the sentences that cannot stand: with a link or markup, in the
 * wrong language, or with a figure, date or name that nothing sent holds. Text in square brackets is a placeholder, read
 * for links, markup and names alone.
 */
export const groundText = (written: string, rule: TextRule, grounds: Grounds): GroundedText => {
  if (written.length > longestRead) return { text: "", dropped: [drop(written, "tooLong")] };
  const plain = plainText(written);
  if (plain !== "" && isWrongLanguage(plain, grounds.language))
    return { text: "", dropped: [drop(plain, "wrongLanguage")] };
  const kept: string[] = [];
  const dropped: DroppedPart[] = [];
  for (const { words } of sentencesOf(plain, longestRead)) {
    const because = whyNot(words, rule, grounds) ?? ([...kept, words].join(" ").length > rule.most && "tooLong");
    if (because) dropped.push(drop(words, because));
    else kept.push(words);
  }
  return { text: kept.join(" "), dropped };
};

/** Whether a text is written in the other language; words it quotes do not count. */
export const isWrongLanguage = (text: string, language: Language): boolean => {
  const guessed = guessLanguage(text.replace(/["“„][^"”]*["”]|‘[^’]*’/gu, " "));
  return guessed !== "und" && guessed !== language;
};

/** A part that was left out, short enough to show. */
export const drop = (what: string, because: DroppedPart["because"]): DroppedPart => ({
  what: cutText(seenText(removeUnreadable(what.slice(0, longestRead))), longestShown),
  because,
});

/** A generated text as it would be shown if all of it could stand: without Markdown and the handles behind a sentence. */
export const plainText = (written: string): string =>
  seenText(removeUnreadable(withoutMarkdown(written))).replace(handlesBehind, "");

/** "(c1, c3)" behind a sentence: what it rests on is kept beside it, not in it. */
const handlesBehind = /\s*[([]c\d{1,3}(?:(?:[,;&]| en| and)? ?c\d{1,3})*[)\]]/gu;

const whyNot = (sentence: string, { figures }: TextRule, grounds: Grounds): DroppedPart["because"] | undefined => {
  if (hasLink(sentence)) return "link";
  if (hasMarkup(sentence) || /(?<![\p{L}\d])c\d{1,3}(?![\p{L}\d])/u.test(sentence) || grounds.isMasked(sentence))
    return "notAllowed";
  // A draft that says of itself that it is approved, or how good it is, says what only people may.
  if (namesDraft.test(sentence) && isVerdict(sentence, grounds.words)) return "notAllowed";
  const isKnown = (name: string): boolean => wordsOf(name).every((word) => grounds.words.has(word));
  if (!namesIn(sentence).every(isKnown)) return "ungrounded";
  const { numbers, dates } = factsIn(sentence.replace(/\[[^\]]*\]/g, " "));
  const areKnown =
    (figures === "free" || [...numbers].every((number) => grounds.numbers.has(number))) &&
    [...dates].every((date) => grounds.dates.has(date));
  return areKnown ? undefined : "ungrounded";
};

const namesDraft = /(?<!\p{L})(?:voorstel|leerpad|proposal|learning path)(?!\p{L})/iu;

const wordsOf = (text: string): readonly string[] =>
  (foldText(text).match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu) ?? []).filter((word) => word !== "s");

/** A day as a date and in words of both languages. */
const inWords = (day: Day): readonly string[] => [day, formatDay(day, "nl"), formatDay(day, "en")];
