import { err, ok, type Result } from "../result.ts";
import type { Capture, SensitivityFlag } from "./capture.ts";
import type { ById, Instant } from "./entity.ts";
import type { CaptureText } from "./parse-capture.ts";
import { guessLanguage } from "./guess-language.ts";
import { tagsOf } from "./tags.ts";

/** A note gets at most this many answers. */
export const mostAnswers = 3;

/**
 * The note with another text by its author's hand. Decisions about sensitive parts stay where the same words are still
 * there; a wording approved for others lapses, because it was made of the old text. Tags from outside the text stay.
 */
export const editCaptureText = (capture: Capture, typed: CaptureText, flags: ById<SensitivityFlag>): Capture => {
  const { sharedText, ...rest } = capture;
  const lang = guessLanguage(typed.text);
  const typedBefore = new Set(tagsOf(capture.text));
  const outside = Object.keys(capture.tags).filter((tag) => !typedBefore.has(tag));
  const decided = decisionsOf(capture);
  return {
    ...rest,
    ...(sharedText !== undefined && typed.text === capture.text && { sharedText }),
    ...(typed.kind && { kind: typed.kind }),
    text: typed.text,
    lang: lang === "und" ? capture.lang : lang,
    tags: Object.fromEntries([...tagsOf(typed.text), ...outside].map((tag) => [tag, true])),
    sensitivity: Object.fromEntries(
      Object.entries(flags).map(([key, flag]) => [
        key,
        { ...flag, resolved: decided.get(wordsOf(typed.text, flag)) ?? flag.resolved },
      ]),
    ),
  };
};

/** Adds an answer; refused after three. */
export const addDeepening = (
  capture: Capture,
  id: string,
  question: string,
  answer: string,
  at: Instant,
): Result<Capture, { readonly kind: "enough"; readonly most: number }> =>
  Object.keys(capture.deepening).length >= mostAnswers
    ? err({ kind: "enough", most: mostAnswers })
    : ok({ ...capture, deepening: { ...capture.deepening, [id]: { question, answer, at } } });

/** Decides on one sensitive part; an unknown key changes nothing. */
export const resolveFlag = (capture: Capture, key: string, resolved: "masked" | "kept"): Capture => {
  const flag = capture.sensitivity[key];
  return flag ? { ...capture, sensitivity: { ...capture.sensitivity, [key]: { ...flag, resolved } } } : capture;
};

/** Whether a sensitive part still waits for a decision, which blocks sharing, never saving. */
export const hasOpenFlags = (capture: Pick<Capture, "sensitivity">): boolean =>
  Object.values(capture.sensitivity).some(({ resolved }) => resolved === "open");

/** What others may read: the approved wording, else the text with its masked parts replaced by `[…]`. */
export const shareableText = (capture: Pick<Capture, "text" | "sharedText" | "sensitivity">): string =>
  capture.sharedText ?? maskedText(capture);

/** The text with each masked part replaced by `[…]`; parts that overlap become one. */
export const maskedText = ({ text, sensitivity }: Pick<Capture, "text" | "sensitivity">): string => {
  const masked = Object.values(sensitivity)
    .filter(({ resolved }) => resolved === "masked")
    .sort((a, b) => a.start - b.start);
  let shown = "";
  let at = 0;
  for (const { start, end } of masked) {
    if (start >= at) shown += `${text.slice(at, start)}[…]`;
    at = Math.max(at, end);
  }
  return shown + text.slice(at);
};

/** What was decided per words; where the same words were decided on twice, the stricter holds. */
const decisionsOf = ({ text, sensitivity }: Capture): ReadonlyMap<string, SensitivityFlag["resolved"]> => {
  const strictness = { kept: 0, open: 1, masked: 2 };
  const flags = Object.values(sensitivity).sort((a, b) => strictness[a.resolved] - strictness[b.resolved]);
  return new Map(flags.map((flag) => [wordsOf(text, flag), flag.resolved]));
};

const wordsOf = (text: string, { kind, start, end }: SensitivityFlag): string => `${kind} ${text.slice(start, end)}`;
