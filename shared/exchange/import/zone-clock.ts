import { isDay } from "../../domain/days.ts";
import type { Instant } from "../../domain/entity.ts";
import type { Moment } from "./read-moment.ts";

/** A clock on the wall of a time zone such as `Europe/Amsterdam`; undefined when nobody knows that zone. */
export const zoneClock = (timeZone: string): ((at: Instant) => Moment | undefined) | undefined => {
  const format = formatOf(timeZone);
  return (
    format &&
    ((at) => {
      const parts = new Map(format.formatToParts(new Date(at)).map(({ type, value }) => [type, value]));
      const day = [parts.get("year")?.padStart(4, "0"), parts.get("month"), parts.get("day")].join("-");
      return isDay(day) ? { day, time: `${parts.get("hour")}:${parts.get("minute")}` } : undefined;
    })
  );
};

const formatOf = (timeZone: string): Intl.DateTimeFormat | undefined => {
  try {
    return new Intl.DateTimeFormat("en-GB", {
      timeZone,
      calendar: "gregory",
      numberingSystem: "latn",
      hourCycle: "h23",
      year: "numeric",
      month: "2-digit",
      day: "2-digit",
      hour: "2-digit",
      minute: "2-digit",
    });
  } catch {
    // There is no other way to ask whether a zone is known.
    return undefined;
  }
};
