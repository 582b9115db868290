import type { Step } from "../../domain/path.ts";

type Planned = Pick<Step, "minutes" | "week">;

/** A path asks no more than this of one week, even where the organisation gives more; in minutes. */
export const mostPerWeek = 30;

/** The longest step of a template; with less time in a week every step shrinks alike. */
const longestStep = 15;

/**
 * The steps in their order, spread over weeks so that no week takes more than the minutes there are. Where a week has
 * less time than the longest step, all steps become shorter in proportion, at least one minute each.
 */
export const planWeeks = <Draft extends { readonly minutes: number }>(
  drafts: readonly Draft[],
  minutesPerWeek: number,
): readonly (Draft & Planned)[] => {
  const scale = Math.min(1, Math.max(2, minutesPerWeek) / longestStep);
  const scaled = drafts.map((draft) => ({ ...draft, minutes: Math.max(1, Math.floor(draft.minutes * scale)) }));
  return spreadOverWeeks(scaled, minutesPerWeek);
};

/** The steps in their order and as long as they are, spread over weeks; a step longer than a week's time fills its week. */
export const spreadOverWeeks = <Draft extends { readonly minutes: number }>(
  drafts: readonly Draft[],
  minutesPerWeek: number,
): readonly (Draft & Planned)[] => {
  const budget = Math.min(mostPerWeek, minutesPerWeek);
  let week = 1;
  let used = 0;
  return drafts.map((draft) => {
    if (used > 0 && used + draft.minutes > budget) {
      week += 1;
      used = 0;
    }
    used += draft.minutes;
    return { ...draft, week };
  });
};

/** The minutes of the busiest week. */
export const busiestWeek = (steps: readonly Planned[]): number => {
  const minutes = new Map<number, number>();
  for (const step of steps) minutes.set(step.week, (minutes.get(step.week) ?? 0) + step.minutes);
  return Math.max(0, ...minutes.values());
};
