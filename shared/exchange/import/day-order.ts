import { isDay } from "../../domain/days.ts";
import type { Day } from "../../domain/entity.ts";
import { findLeadingDay } from "../find-day.ts";
import { readTime } from "../read-line.ts";
import type { ReadingPlace } from "./found-record.ts";
import { readMoment, type Moment } from "./read-moment.ts";

/** Whether the day or the month comes first in dates such as 3/4/2026; `unsure` when no date of the file tells. */
export type DayOrder = "dayFirst" | "monthFirst" | "unsure";

/**
 * The order that all dates of a file have together: one date that can be read in one way only decides for the others. When
 * none does, or they contradict each other, the day comes first, as in Dutch, and the person is told.
 */
export const orderOf = (): { see(text: string): void; order(): DayOrder } => {
  let [isDayFirst, isMonthFirst, isOpen] = [false, false, false];
  return {
    see: (text) => {
      const { one, two } = slashed.exec(text.trim())?.groups ?? {};
      if (one === undefined || two === undefined) return;
      if (Number(one) > 12) isDayFirst = true;
      else if (Number(two) > 12) isMonthFirst = true;
      else if (Number(one) !== Number(two)) isOpen = true;
    },
    order: () => {
      if (isDayFirst && isMonthFirst) return "unsure";
      if (isMonthFirst) return "monthFirst";
      return isDayFirst || !isOpen ? "dayFirst" : "unsure";
    },
  };
};

/** The day, and the time when there is one, that a cell names; undefined when it is none, or not one of the calendar. */
export const readCellDate = (text: string, order: DayOrder, place: ReadingPlace): Moment | undefined => {
  const moment = readMoment(text, place);
  if (moment) return moment;
  const { one = "", two = "", year = "", rest = "" } = slashed.exec(text.trim())?.groups ?? {};
  if (year === "") return inWords(text);
  const [day, month] = order === "monthFirst" ? [two, one] : [one, two];
  return withTime([year, month.padStart(2, "0"), day.padStart(2, "0")].join("-"), rest);
};

const slashed = /^(?<one>\d{1,2})(?<mark>[-/.])(?<two>\d{1,2})\k<mark>(?<year>\d{4})(?!\d)(?<rest>.{0,40})$/s;

/** "2026/11/02 10:41", "2 november 2026": the year comes first, or the month is a word. */
const inWords = (text: string): Moment | undefined => {
  const day = findLeadingDay(text);
  if (day === undefined) return undefined;
  return withTime(
    day,
    /(?:^|[\sT])(?<time>\d{1,2}:\d\d.{0,12})$/su.exec(text.trim().slice(0, 200))?.groups?.["time"] ?? "",
  );
};

const withTime = (day: Day, rest: string): Moment | undefined => {
  if (!isDay(day)) return undefined;
  const { time } = readTime(rest.replace(/^[\s,T]+/, ""));
  return { day, ...(time && { time }) };
};
