import type { Day, Instant } from "./entity.ts";

const dayMs = 86_400_000;

/** Whether this is a day of the calendar, written `yyyy-mm-dd`: 2026-02-30 is not. */
export const isDay = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && text === fromMs(Date.parse(`${text}T00:00:00Z`));

/** The day `count` days later, or earlier when negative. */
export const addDays = (day: Day, count: number): Day => fromMs(toMs(day) + count * dayMs) ?? day;

/** Days from `from` to `to`: 0 on the same day, negative when `to` is earlier. */
export const daysFromTo = (from: Day, to: Day): number => Math.round((toMs(to) - toMs(from)) / dayMs);

/** The ISO-8601 week of a day, e.g. `2026-W46`. The week belongs to the year of its Thursday. */
export const isoWeek = (day: Day): string => {
  const weekday = (new Date(toMs(day)).getUTCDay() + 6) % 7;
  const thursday = addDays(day, 3 - weekday);
  const year = thursday.slice(0, 4);
  const week = Math.floor(daysFromTo(`${year}-01-01`, thursday) / 7) + 1;
  return `${year}-W${String(week).padStart(2, "0")}`;
};

/** The calendar day at a place `utcOffset` minutes east of UTC. */
export const localDay = (at: Instant, utcOffset: number): Day => shifted(at, utcOffset).slice(0, 10);

/** The time of day `hh:mm` at a place `utcOffset` minutes east of UTC. */
export const localTime = (at: Instant, utcOffset: number): string => shifted(at, utcOffset).slice(11, 16);

const shifted = (at: Instant, utcOffset: number): string => new Date(Date.parse(at) + utcOffset * 60_000).toISOString();

const toMs = (day: Day): number => Date.parse(`${day}T00:00:00Z`);

const fromMs = (ms: number): Day | undefined =>
  Number.isNaN(ms) ? undefined : new Date(ms).toISOString().slice(0, 10);
