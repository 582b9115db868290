import { addDays } from "../../domain/days.ts";
import type { Need } from "../../domain/path.ts";
import type { DraftRequest, PathDraft } from "../../ports.ts";
import { fill } from "../../domain/fill.ts";
import { formatDay } from "../../domain/format-day.ts";
import { countNotes, pickQuotes, toEvidence } from "./gather-evidence.ts";
import { draftSteps } from "./path-steps.ts";
import { en } from "./path-words.en.ts";
import { nl } from "./path-words.nl.ts";

/** A path takes this long unless it needs a week more for targeted explanation. */
const weeksByNeed: { readonly [need in Need]: number } = { work: 2, team: 2, specific_need: 3 };

/** A path skeleton for the kind of need, filled with the person's own quotes. It invents nothing about their work. */
export const draftPath = (
  request: DraftRequest & { readonly need: Need; readonly minutesPerWeek: number },
): PathDraft => {
  const { theme, notes, need, language, today } = request;
  const words = language === "nl" ? nl : en;
  const quotes = pickQuotes(notes);
  const counted = countNotes(notes, language);
  const baseline = fill(counted.minutes > 0 ? words.baselineMinutes : words.baselineTimes, counted);
  const weeks = weeksByNeed[need];
  const steps = draftSteps(need, {
    words,
    theme: theme.label,
    quotes,
    baseline,
    dayOf: (day) => formatDay(day, language),
  });
  const busiestWeek = Math.max(
    ...Array.from({ length: weeks }, (_, week) =>
      Object.values(steps)
        .filter((step) => step.week === week + 1)
        .reduce((sum, step) => sum + step.minutes, 0),
    ),
  );
  return {
    title: fill(words.title, { theme: theme.label }),
    themeIds: { [theme.id]: true },
    evidence: toEvidence(quotes, words),
    goal: {
      behaviour: words.behaviour,
      situation: fill(words.situation, { theme: theme.label }),
      indicator: words.indicator,
      baseline,
      target: words.target,
      by: addDays(today, weeks * 7),
    },
    needCheck: { need, why: { work: words.whyWork, team: words.whyTeam, specific_need: words.whyNeed }[need] },
    steps,
    minutesPerWeek: Math.min(busiestWeek, request.minutesPerWeek),
    weeks,
    skills: {},
    provenance: { by: "rules" },
  };
};
