import { isDay } from "../domain/days.ts";
import type { Day } from "../domain/entity.ts";

const months = new Map(
  [
    "januari january jan",
    "februari february feb",
    "maart march mrt mar",
    "april apr",
    "mei may",
    "juni june jun",
    "juli july jul",
    "augustus august aug",
    "september sept sep",
    "oktober october okt oct",
    "november nov",
    "december dec",
  ].flatMap((names, index) => names.split(" ").map((name) => [name, index + 1] as const)),
);

/** A date stands near the start of a heading, name or value; looking further would only cost time. */
const mostToRead = 200;

/**
 * The day that a file name, heading or front-matter value names anywhere: `2026-11-02`, `2026_11_02`, `20261102`,
 * "2 november 2026", "November 2nd, 2026". `02-11-2026` names none: who knows whether the day or the month comes first?
 */
export const findDay = (text: string): Day | undefined => matchDay(text.slice(0, mostToRead))?.day;

/** The day a text begins with, at most after a weekday: "maandag 2 november 2026: standup". */
export const findLeadingDay = (text: string): Day | undefined => {
  const found = matchDay(text.slice(0, mostToRead));
  return found && onlyWeekday.test(text.slice(0, found.at)) ? found.day : undefined;
};

const onlyWeekday =
  /^\P{L}*(?:(?:(?:maan|dins|woens|donder|vrij|zater|zon)dag|(?:mon|tues|wednes|thurs|fri|satur|sun)day|ma|di|wo|do|vr|za|zo|mon|tue|wed|thu|fri|sat|sun)\P{L}*)?$/iu;

interface Found {
  readonly day: Day;
  readonly at: number;
}

const matchDay = (text: string): Found | undefined => {
  const found = [
    ...matches(text, /(?<!\d)(\d{4})([-_./])(\d{1,2})\2(\d{1,2})(?!\d)/g, ([, year, , month, day]) => [
      year,
      month,
      day,
    ]),
    // Fourteen or twelve digits are a day with a time, as some note programs name their files.
    ...matches(text, /(?<!\d)(\d{4})(\d{2})(\d{2})(?:\d{4}|\d{6})?(?!\d)/g, ([, year, month, day]) => [
      year,
      month,
      day,
    ]),
    ...matches(text, /(?<!\d)(\d{1,2})(?:st|nd|rd|th|e)?\s+(?:of\s+)?(\p{L}+)\.?,?\s+(\d{4})(?!\d)/gu, (found) => [
      found[3],
      monthOf(found[2]),
      found[1],
    ]),
    ...matches(text, /(\p{L}+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?!\d)/gu, ([, month, day, year]) => [
      year,
      monthOf(month),
      day,
    ]),
  ];
  return found.sort((a, b) => a.at - b.at)[0];
};

const matches = (
  text: string,
  pattern: RegExp,
  parts: (match: RegExpExecArray) => readonly (string | undefined)[],
): readonly Found[] =>
  [...text.matchAll(pattern)].flatMap((match) => {
    const [year, month, day] = parts(match);
    const named = [year, month?.padStart(2, "0"), day?.padStart(2, "0")].join("-");
    return isDay(named) ? [{ day: named, at: match.index }] : [];
  });

const monthOf = (name: string | undefined): string | undefined => months.get(name?.toLowerCase() ?? "")?.toString();
