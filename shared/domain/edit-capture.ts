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
 * there; a wording approved for others lapses, because it was made of the old text.
 */
export const editCaptureText = (capture: Capture, typed: CaptureText, flags: ById<SensitivityFlag>): Capture => {
  const { sharedText: _sharedText, ...rest } = capture;
  const lang = guessLanguage(typed.text);
  const decided = new Map(
    Object.values(capture.sensitivity).map((flag) => [wordsOf(capture.text, flag), flag.resolved]),
  );
  return {
    ...rest,
    ...(typed.kind && { kind: typed.kind }),
    text: typed.text,
    lang: lang === "und" ? capture.lang : lang,
    tags: Object.fromEntries(tagsOf(typed.text).map((tag) => [tag, true])),
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
export const shareableText = (capture: Pick<Capture, "text" | "sharedText" | "sensitivity">): string => {
  if (capture.sharedText !== undefined) return capture.sharedText;
  const masked = Object.values(capture.sensitivity)
    .filter(({ resolved }) => resolved === "masked")
    .sort((a, b) => b.start - a.start);
  return masked.reduce((text, { start, end }) => `${text.slice(0, start)}[…]${text.slice(end)}`, capture.text);
};

const wordsOf = (text: string, { kind, start, end }: SensitivityFlag): string => `${kind} ${text.slice(start, end)}`;
