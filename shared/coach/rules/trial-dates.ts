import { addDays } from "../../domain/days.ts";
import type { Day } from "../../domain/entity.ts";

const daysToDecide = 7;

/** From a Monday to the Friday of the week after. */
const trialLength = 12;

/** The dates of a proposal that is drafted today: decided in a week, tried for two weeks from the Monday after that. */
export const trialDates = (today: Day): { readonly decideBy: Day; readonly start: Day; readonly end: Day } => {
  const decideBy = addDays(today, daysToDecide);
  const start = nextMonday(decideBy);
  return { decideBy, start, end: addDays(start, trialLength - 1) };
};

/** The first Monday after a day. */
const nextMonday = (day: Day): Day => addDays(day, 7 - ((new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7));
