import { isDay } from "../domain/days.ts";
import type { Day } from "../domain/entity.ts";

const months = new Map(
  [
    ["januari", "january"],
    ["februari", "february"],
    ["maart", "march"],
    ["april", "april"],
    ["mei", "may"],
    ["juni", "june"],
    ["juli", "july"],
    ["augustus", "august"],
    ["september", "september"],
    ["oktober", "october"],
    ["november", "november"],
    ["december", "december"],
  ].flatMap((names, index) => names.map((name) => [name, index + 1] as const)),
);

/**
 * The day that a file name, heading or front-matter value names: `2026-11-02`, `2026_11_02`, `20261102`,
 * "2 november 2026", "November 2nd, 2026". Undefined when there is none, or more than the text of a date.
 */
export const findDay = (text: string): Day | undefined => {
  const digits = /(?<!\d)(\d{4})[-_./]?(\d{2})[-_./]?(\d{2})(?!\d)/.exec(text);
  if (digits) return dayOf(digits[1], digits[2], digits[3]);
  const dayFirst = /(?<!\d)(\d{1,2})(?:st|nd|rd|th)?\s+(\p{L}+)\.?,?\s+(\d{4})/u.exec(text);
  const named = dayFirst && months.get(dayFirst[2]?.toLowerCase() ?? "");
  if (named) return dayOf(dayFirst[3], named, dayFirst[1]);
  const monthFirst = /(\p{L}+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})/u.exec(text);
  const month = monthFirst && months.get(monthFirst[1]?.toLowerCase() ?? "");
  return month ? dayOf(monthFirst[3], month, monthFirst[2]) : undefined;
};

const dayOf = (year: unknown, month: unknown, day: unknown): Day | undefined => {
  const text = `${String(year)}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
  return isDay(text) ? text : undefined;
};
