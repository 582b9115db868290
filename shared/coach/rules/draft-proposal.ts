import { addDays } from "../../domain/days.ts";
import { emptyContent } from "../../domain/empty-proposal.ts";
import type { Effect, Problem } from "../../domain/proposal.ts";
import type { DraftRequest, ProposalDraft } from "../../ports.ts";
import { fill } from "../../domain/fill.ts";
import { formatDay } from "../../domain/format-day.ts";
import { countNotes, pickQuotes, toEvidence, type Quoted } from "./gather-evidence.ts";
import { en as pathEn } from "./path-words.en.ts";
import { nl as pathNl } from "./path-words.nl.ts";
import { en } from "./proposal-words.en.ts";
import { nl } from "./proposal-words.nl.ts";

const longestTitle = 90;
const daysUntilTrial = 7;
const trialLength = 14;
const trialMinutesPerWeek = 30;

/**
 * A proposal template with the person's own sentence, quotes, counts and durations. What a template cannot know (who,
 * which target, when to stop, the social side, risks) stays open, so that lint says so.
 */
export const draftProposal = (request: DraftRequest & { readonly ownSentence: string }): ProposalDraft => {
  const { theme, notes, language, today, author, ownSentence } = request;
  const words = language === "nl" ? nl : en;
  const quotes = pickQuotes(notes);
  const counted = countNotes(notes, language);
  const own = ownSentence.trim();
  const start = addDays(today, daysUntilTrial);
  return {
    ...emptyContent(),
    title: titleOf(own),
    authors: author ? { a1: { name: author, order: 1 } } : {},
    themeIds: { [theme.id]: true },
    pathIds: {},
    assignmentIds: {},
    domains: theme.domains,
    challenges: theme.challenges,
    ownSentence: own,
    problem: problemOf(request, quotes, counted),
    evidence: toEvidence(quotes, language === "nl" ? pathNl : pathEn),
    counterEvidence: words.counter,
    change: fill(words.change, { own }),
    effects: { ...emptyContent().effects, productivity: effectOf(words, counted) },
    learning: words.learning,
    experiment: {
      what: fill(words.experimentWhat, { own }),
      who: words.experimentWho,
      start,
      end: addDays(start, trialLength - 1),
      minutesPerWeek: trialMinutesPerWeek,
      success: fill(words.success, counted),
      stop: words.stop,
      measure: words.measure,
    },
    decision: {
      question: words.question,
      method: "consent",
      decider: words.decider,
      by: addDays(today, daysUntilTrial),
      route: [],
    },
    provenance: { by: "rules" },
  };
};

const problemOf = (
  { theme, language }: DraftRequest,
  quotes: readonly Quoted[],
  counted: ReturnType<typeof countNotes>,
): Problem => {
  const words = language === "nl" ? nl : en;
  const telling = quotes.find(({ kind }) => kind === "friction") ?? quotes[0];
  const measured = quotes.find(({ note }) =>
    /(?<!\p{L})(?:gemeten|geteld|measured|counted)(?!\p{L})/iu.test(note.text),
  );
  const cause =
    measured ?? quotes.find(({ quote }) => /(?<!\p{L})(?:door|doordat|omdat|because|due to)(?!\p{L})/iu.test(quote));
  return {
    what: fill(words.what, { theme: theme.label, quote: telling?.quote ?? "" }),
    who: words.who,
    frequency: fill(counted.minutes > 0 ? words.frequencyMinutes : words.frequency, counted),
    cause: cause
      ? fill(words.cause, { day: formatDay(cause.note.day, language), quote: cause.quote })
      : words.causeUnknown,
    causeKnown: measured ? "measured" : "assumed",
  };
};

const effectOf = (words: typeof en, counted: ReturnType<typeof countNotes>): Effect => ({
  expected: true,
  statement: words.fewer,
  indicator: fill(counted.minutes > 0 ? words.indicatorMinutes : words.indicator, counted),
  baseline: fill(counted.minutes > 0 ? words.baselineMinutes : words.baseline, counted),
  target: words.target,
});

/** The own sentence as a title: whole when short, else up to its last word before the limit. */
const titleOf = (own: string): string => {
  const line = own.split("\n")[0]?.replace(/[.!]+$/, "") ?? "";
  if (line.length <= longestTitle) return line;
  const head = line.slice(0, longestTitle);
  return `${head.slice(0, head.lastIndexOf(" ")).trimEnd()}…`;
};
