import type { Capture } from "../../domain/capture.ts";
import { daysFromTo } from "../../domain/days.ts";
import type { Language } from "../../domain/entity.ts";
import type { Evidence } from "../../domain/evidence.ts";
import { formatMinutes } from "../../domain/format-minutes.ts";
import { isLiteralQuote } from "../../domain/quote.ts";
import { guessKind } from "./ask-question.ts";
import { bestQuote } from "./best-quote.ts";
import { minutesIn } from "./minutes-in.ts";
import type { en } from "./path-words.en.ts";

type Words = typeof en;

const mostQuotes = 5;

export interface Quoted {
  readonly note: Capture;
  readonly quote: string;
  readonly kind: ReturnType<typeof guessKind>;
}

/** The notes worth quoting, at most five: what it costs, what worked and what somebody thought of, spread over days. */
export const pickQuotes = (notes: readonly Capture[]): readonly Quoted[] => {
  const quoted = notes.flatMap((note) => {
    const quote = bestQuote(note);
    return quote ? [{ note, quote, kind: note.kind ?? guessKind(note.text) }] : [];
  });
  const oneOf = (...kinds: readonly Quoted["kind"][]): readonly Quoted[] =>
    quoted.filter(({ kind }) => kinds.includes(kind)).slice(0, 1);
  const perDay = quoted.filter(({ note }, at) => quoted.findIndex((other) => other.note.day === note.day) === at);
  const chosen = [
    ...new Set([
      ...oneOf("friction"),
      ...oneOf("success"),
      ...oneOf("idea"),
      ...oneOf("insight"),
      ...perDay,
      ...quoted,
    ]),
  ];
  return chosen.slice(0, mostQuotes).sort((a, b) => a.note.createdAt.localeCompare(b.note.createdAt));
};

/** The quotes as evidence, keyed `e1`…, each saying in a few words what it supports. */
export const toEvidence = (quotes: readonly Quoted[], words: Words): Readonly<Record<string, Evidence>> =>
  Object.fromEntries(
    quotes.map(({ note, quote, kind }, index) => [
      `e${index + 1}`,
      {
        captureId: note.id,
        quote,
        from: note.sharedText !== undefined && isLiteralQuote(quote, note.sharedText) ? "sharedText" : "text",
        day: note.day,
        supports: note.kind || kind !== "friction" ? supportOf(words, kind) : words.supportsNone,
        order: index + 1,
      },
    ]),
  );

/** How often and over how many days these notes were made, and the minutes that those about friction name. */
export const countNotes = (
  notes: readonly Capture[],
  language: Language,
): { readonly times: number; readonly days: number; readonly minutes: number; readonly duration: string } => {
  const days = notes.map(({ day }) => day).sort();
  const minutes = notes
    .filter((note) => (note.kind ?? guessKind(note.text)) === "friction")
    .reduce((sum, note) => sum + (minutesIn(note) ?? 0), 0);
  return {
    times: notes.length,
    days: daysFromTo(days[0] ?? "", days.at(-1) ?? "") + 1,
    minutes,
    duration: formatMinutes(minutes, language),
  };
};

const supportOf = (words: Words, kind: Quoted["kind"]): string =>
  ({
    friction: words.supportsFriction,
    success: words.supportsSuccess,
    insight: words.supportsInsight,
    question: words.supportsQuestion,
    idea: words.supportsIdea,
  })[kind];
