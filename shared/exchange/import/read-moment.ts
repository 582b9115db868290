import { isDay, localTime } from "../../domain/days.ts";
import type { Day, Instant } from "../../domain/entity.ts";
import type { ReadingPlace } from "./found-record.ts";

export interface Moment {
  readonly day: Day;
  readonly time?: string;
}

/**
 * The day and time that an ISO-8601 text names. With an offset of its own they are the clock on the wall there; an offset
 * of zero is how programs write UTC, so that is told in the time of this device.
 */
export const readMoment = (text: string, { localDay }: ReadingPlace): Moment | undefined => {
  const { day, hours, minutes, offset } = isoPattern.exec(text.trim())?.groups ?? {};
  if (day === undefined || !isDay(day)) return undefined;
  if (hours === undefined || minutes === undefined) return { day };
  const time = `${hours}:${minutes}`;
  if (offset === undefined || !isZero.test(offset)) return { day, time };
  const at = `${day}T${time}:00.000Z`;
  const local = localDay(at);
  return { day: local.day, time: localTime(at, local.utcOffset) };
};

/** The moment that an ISO-8601 text with a time names; one without an offset counts as UTC. */
export const readInstant = (text: string): Instant | undefined => {
  const { day, hours, minutes, offset } = isoPattern.exec(text.trim())?.groups ?? {};
  if (day === undefined || !isDay(day) || hours === undefined || minutes === undefined) return undefined;
  const ms = Date.parse(
    `${day}T${hours}:${minutes}:00${offset === undefined || isZero.test(offset) ? "Z" : colonIn(offset)}`,
  );
  return Number.isNaN(ms) ? undefined : new Date(ms).toISOString();
};

const isoPattern =
  /^(?<day>\d{4}-\d\d-\d\d)(?:[Tt ]\s?(?<hours>[01]\d|2[0-3]):(?<minutes>[0-5]\d)(?::[0-5]\d(?:[.,]\d{1,9})?)?\s?(?<offset>Z|z|UTC|GMT|[+-]\d\d(?::?[0-5]\d)?)?)?$/;

const isZero = /^(?:z|utc|gmt|[+-]00(?::?00)?)$/i;

/** `+0200` and `+02` as `+02:00`. */
const colonIn = (offset: string): string => `${offset.slice(0, 3)}:${offset.replace(":", "").slice(3) || "00"}`;
