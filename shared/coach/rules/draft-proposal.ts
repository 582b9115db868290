import { emptyContent } from "../../domain/empty-proposal.ts";
import { fill } from "../../domain/fill.ts";
import { formatDay } from "../../domain/format-day.ts";
import type { Effect, Problem } from "../../domain/proposal.ts";
import type { DraftRequest, ProposalDraft } from "../../ports.ts";
import { findCause } from "./find-cause.ts";
import { frequencyOf, sayFrequency } from "./frequency.ts";
import { pickQuotes, toEvidence, type Quoted } from "./gather-evidence.ts";
import { en as pathEn } from "./path-words.en.ts";
import { nl as pathNl } from "./path-words.nl.ts";
import { en } from "./proposal-words.en.ts";
import { nl } from "./proposal-words.nl.ts";
import { titleOf } from "./title-of.ts";
import { trialDates } from "./trial-dates.ts";

/**
 * A proposal template with the person's own sentence, quotes, counts and durations. What a template cannot know (who,
 * which target, when to stop, who decides, the social side, risks) stays open, so that lint says so. Its only dates are
 * those of the trial and the decision, counted from today.
 */
export const draftProposal = (request: DraftRequest & { readonly ownSentence: string }): ProposalDraft => {
  const { theme, notes, language, today, author, ownSentence } = request;
  const words = language === "nl" ? nl : en;
  const quotes = pickQuotes(notes);
  const frequency = frequencyOf(notes);
  const said = sayFrequency(frequency, language);
  const own = ownSentence.trim();
  const { decideBy, start, end } = trialDates(today);
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
    problem: problemOf(request, quotes, said.noted),
    evidence: toEvidence(quotes, language === "nl" ? pathNl : pathEn),
    counterEvidence: words.counter,
    change: own,
    effects: { ...emptyContent().effects, productivity: effectOf(words, said, frequency.minutes) },
    learning: words.learning,
    experiment: {
      what: fill(words.experimentWhat, { own }),
      who: words.experimentWho,
      start,
      end,
      // How much time a trial takes is not in the notes, and a number here would be invented.
      minutesPerWeek: 0,
      success: fill(words.success, said),
      stop: words.stop,
      measure: words.measure,
    },
    decision: { question: words.question, method: "consent", decider: words.decider, by: decideBy, route: [] },
    provenance: { by: "rules" },
  };
};

const problemOf = ({ theme, language }: DraftRequest, quotes: readonly Quoted[], frequency: string): Problem => {
  const words = language === "nl" ? nl : en;
  const telling = quotes.find(({ kind }) => kind === "friction") ?? quotes[0];
  const cause = findCause(quotes.map(({ note }) => note));
  return {
    what: fill(words.what, { theme: theme.label, quote: telling?.quote ?? "" }),
    who: words.who,
    frequency,
    cause: cause
      ? fill(words.cause, { day: formatDay(cause.note.day, language), quote: cause.quote })
      : words.causeUnknown,
    causeKnown: cause?.known ?? "assumed",
  };
};

/** The time lost is the better measure, where the notes name it; else how often it was noted. */
const effectOf = (words: typeof nl, said: ReturnType<typeof sayFrequency>, minutes: number): Effect => ({
  expected: true,
  statement: words.fewer,
  indicator: fill(minutes > 0 ? words.indicatorMinutes : words.indicator, said),
  baseline: fill(minutes > 0 ? words.baselineMinutes : words.baseline, said),
  target: words.target,
});
