import { daysFromTo, isDay } from "./days.ts";
import type { Experiment } from "./proposal.ts";

/** A trial takes at most this many days. */
export const mostTrialDays = 30;

/**
 * Days of a trial, the first and the last one counted: Monday to Monday is 8, one day is 1, 1 to 30 November is 30. Below
 * 1 when it ends before it starts; undefined when a day is missing or not in the calendar.
 */
export const trialDays = ({ start, end }: Pick<Experiment, "start" | "end">): number | undefined =>
  isDay(start) && isDay(end) ? daysFromTo(start, end) + 1 : undefined;

/** Whether a trial takes 1 to 30 days. */
export const isSmallTrial = (experiment: Pick<Experiment, "start" | "end">): boolean => {
  const days = trialDays(experiment);
  return days !== undefined && days >= 1 && days <= mostTrialDays;
};
