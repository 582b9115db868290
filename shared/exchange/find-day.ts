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

const patterns = [
  /(?<!\d)(?<year>\d{4})(?<mark>[-_./])(?<month>\d{1,2})\k<mark>(?<day>\d{1,2})(?!\d)/gu,
  // Twelve or fourteen digits are a day with a time, as some note programs name their files.
  /(?<!\d)(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})(?:\d{4}|\d{6})?(?!\d)/gu,
  /(?<!\d)(?<day>\d{1,2})(?:st|nd|rd|th|e)?\s+(?:of\s+)?(?<name>\p{L}+)\.?,?\s+(?<year>\d{4})(?!\d)/gu,
  /(?<name>\p{L}+)\.?\s+(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s+(?<year>\d{4})(?!\d)/gu,
];

const matchDay = (text: string): Found | undefined =>
  patterns
    .flatMap((pattern) => [...text.matchAll(pattern)])
    .flatMap(({ groups: { year, month, name, day } = {}, index }) => {
      const number = month ?? months.get(name?.toLowerCase() ?? "")?.toString();
      const named = [year, number?.padStart(2, "0"), day?.padStart(2, "0")].join("-");
      return isDay(named) ? [{ day: named, at: index }] : [];
    })
    .sort((a, b) => a.at - b.at)[0];
