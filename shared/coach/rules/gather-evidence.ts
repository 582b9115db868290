import type { Capture, Kind } from "../../domain/capture.ts";
import type { Evidence } from "../../domain/evidence.ts";
import { bestQuote } from "./best-quote.ts";
import { guessKind } from "./guess-kind.ts";
import type { nl } from "./path-words.nl.ts";

const mostQuotes = 5;

/** A note with the passage of it that is worth quoting. */
export interface Quoted {
  readonly note: Capture;
  readonly quote: string;
  readonly kind: Kind;
}

/** The notes worth quoting, at most five, oldest first: what it costs, what worked, what somebody thought of, spread over days. */
export const pickQuotes = (notes: readonly Capture[]): readonly Quoted[] => {
  const quoted = notes.flatMap((note) => {
    const quote = bestQuote(note);
    return quote === undefined ? [] : [{ note, quote, kind: note.kind ?? guessKind(note.text) }];
  });
  const firstOf = (kind: Kind): readonly Quoted[] => quoted.filter((one) => one.kind === kind).slice(0, 1);
  const firstOfDays = quoted.filter(({ note }, at) => quoted.findIndex((other) => other.note.day === note.day) === at);
  const chosen = new Set([
    ...firstOf("friction"),
    ...firstOf("success"),
    ...firstOf("idea"),
    ...firstOf("insight"),
    ...firstOfDays,
    ...quoted,
  ]);
  return [...chosen].slice(0, mostQuotes).sort((a, b) => a.note.createdAt.localeCompare(b.note.createdAt));
};

/** The quotes as evidence, keyed `e1`…, each saying in a few words what it supports. */
export const toEvidence = (quotes: readonly Quoted[], words: typeof nl): Readonly<Record<string, Evidence>> =>
  Object.fromEntries(
    quotes.map(({ note, quote, kind }, index) => [
      `e${index + 1}`,
      {
        captureId: note.id,
        quote,
        from: note.sharedText === undefined ? "text" : "sharedText",
        day: note.day,
        supports: supportOf(words, note.kind, kind),
        order: index + 1,
      },
    ]),
  );

/** What a quote supports, by the kind of its note. Of a guessed friction only that it comes back: a guess may be wrong. */
export const supportOf = (words: typeof nl, given: Kind | undefined, kind: Kind): string => {
  if (given === undefined && kind === "friction") return words.supportsNone;
  return {
    friction: words.supportsFriction,
    success: words.supportsSuccess,
    insight: words.supportsInsight,
    question: words.supportsQuestion,
    idea: words.supportsIdea,
  }[kind];
};
