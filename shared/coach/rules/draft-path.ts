import { addDays } from "../../domain/days.ts";
import { fill } from "../../domain/fill.ts";
import { formatDay } from "../../domain/format-day.ts";
import type { Goal, Need, Step } from "../../domain/path.ts";
import type { DraftRequest, PathDraft } from "../../ports.ts";
import { draftSpecificNeedSteps } from "./draft-specific-need-steps.ts";
import { draftTeamSteps } from "./draft-team-steps.ts";
import { draftWorkSteps } from "./draft-work-steps.ts";
import { frequencyOf, sayFrequency } from "./frequency.ts";
import { pickQuotes, toEvidence } from "./gather-evidence.ts";
import { en } from "./path-words.en.ts";
import { nl } from "./path-words.nl.ts";
import { busiestWeek, planWeeks } from "./plan-weeks.ts";
import type { StepDraft, StepFrame } from "./step-drafts.ts";

/** Also a path that fits in one week gets two, so that there is something to compare at its check. */
const leastWeeks = 2;

/** A path skeleton for the kind of need, filled with the person's own quotes. It invents nothing about their work. */
export const draftPath = (
  request: DraftRequest & { readonly need: Need; readonly minutesPerWeek: number },
): PathDraft => {
  const { theme, notes, need, language, today } = request;
  const words = language === "nl" ? nl : en;
  const quotes = pickQuotes(notes);
  const frame: StepFrame = {
    words,
    theme: withoutBrackets(theme.label),
    quotes,
    baseline: sayFrequency(frequencyOf(notes), language).noted,
    dayOf: ({ note }) => formatDay(note.day, language),
  };
  const planned = planWeeks(draftsByNeed[need](frame), request.minutesPerWeek);
  const weeks = Math.max(leastWeeks, ...planned.map(({ week }) => week));
  return {
    title: fill(words.title, { theme: theme.label }),
    themeIds: { [theme.id]: true },
    evidence: toEvidence(quotes, words),
    goal: { ...goalOf(frame), by: addDays(today, weeks * 7) },
    needCheck: { need, why: { work: words.whyWork, team: words.whyTeam, specific_need: words.whyNeed }[need] },
    steps: Object.fromEntries(planned.map((draft, index) => [`s${index + 1}`, toStep(draft, index, frame)])),
    minutesPerWeek: Math.min(busiestWeek(planned), request.minutesPerWeek),
    weeks,
    skills: {},
    provenance: { by: "rules" },
  };
};

const draftsByNeed: { readonly [need in Need]: (frame: StepFrame) => readonly StepDraft[] } = {
  work: draftWorkSteps,
  team: draftTeamSteps,
  specific_need: draftSpecificNeedSteps,
};

/** Each step rests on one quote, named with its day; with fewer quotes than steps they take turns. */
const toStep = (draft: StepDraft & Pick<Step, "week">, index: number, { words, quotes, dayOf }: StepFrame): Step => {
  const at = index % Math.max(1, quotes.length);
  const quoted = quotes[at];
  return {
    ...draft,
    order: index + 1,
    state: "todo",
    why: quoted ? fill(words.youWrote, { day: dayOf(quoted), quote: quoted.quote }) : "",
    evidenceIds: quoted ? [`e${at + 1}`] : [],
  };
};

/** Situation from what held the person up; behaviour and target are a first wording to edit. */
const goalOf = ({ words, theme, quotes, baseline, dayOf }: StepFrame): Omit<Goal, "by"> => {
  const friction = quotes.find(({ kind, quote }) => kind === "friction" && !/[[\]]/.test(quote));
  return {
    behaviour: words.behaviour,
    situation: friction
      ? fill(words.situationAs, { theme, day: dayOf(friction), quote: friction.quote })
      : fill(words.situation, { theme }),
    indicator: words.indicator,
    baseline,
    target: words.target,
  };
};

/** Square brackets say "to be filled in", so a label may not bring its own. */
const withoutBrackets = (label: string): string => label.replace(/\[/g, "(").replace(/\]/g, ")");
