import type { Clock } from "../ports.ts";
import { localDay } from "../domain/days.ts";

/** The clock and time zone of this machine. */
export const systemClock: Clock = {
  now: () => new Date().toISOString(),
  localDay: (at) => {
    const utcOffset = -new Date(at).getTimezoneOffset();
    return { day: localDay(at, utcOffset), utcOffset };
  },
};
