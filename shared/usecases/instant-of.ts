import type { Day, Instant } from "../domain/entity.ts";
import type { Clock } from "../ports.ts";

/**
 * The moment of an imported note: its local time, or 12:00 plus one second for each note before it in the file, as long as
 * that is still the same day. The offset of that day is asked of the clock, so that a note of the summer keeps its summer time.
 */
export const instantOf = (clock: Clock, { day, time, order }: { day: Day; time?: string; order: number }): Instant => {
  const local = Date.parse(`${day}T${time ?? "12:00"}:00Z`) + (time ? 0 : Math.min(order, secondsAfterNoon) * 1_000);
  const { utcOffset } = clock.localDay(new Date(local).toISOString());
  return new Date(local - utcOffset * 60_000).toISOString();
};

const secondsAfterNoon = 12 * 3_600 - 1;
