import type { Capture } from "../../domain/capture.ts";
import { daysFromTo } from "../../domain/days.ts";
import type { Language } from "../../domain/entity.ts";
import { formatMinutes } from "../../domain/format-minutes.ts";
import { guessKind } from "./guess-kind.ts";
import { minutesIn } from "./minutes-in.ts";

/** "4× in 8 days, about 3 hours": how often something was noted, counted, never estimated. */
export interface Frequency {
  /** Notes about friction; all notes when none is about friction. */
  readonly times: number;
  /** From the first to the last of these notes, both days included. */
  readonly days: number;
  /** What the friction notes say was lost; 0 when they name no duration. */
  readonly minutes: number;
  /** The same in words. */
  readonly duration: string;
}

/** How often, over how many days and for how long these notes say that it happened. */
export const frequencyOf = (notes: readonly Capture[], language: Language): Frequency => {
  const friction = notes.filter((note) => (note.kind ?? guessKind(note.text)) === "friction");
  const counted = friction.length > 0 ? friction : notes;
  const days = counted.map(({ day }) => day).sort();
  const minutes = friction.reduce((sum, note) => sum + (minutesIn(note) ?? 0), 0);
  const [first, last] = [days[0], days.at(-1)];
  return {
    times: counted.length,
    days: first && last ? daysFromTo(first, last) + 1 : 0,
    minutes,
    duration: formatMinutes(minutes, language),
  };
};
