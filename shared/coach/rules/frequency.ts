import type { Capture } from "../../domain/capture.ts";
import { daysFromTo } from "../../domain/days.ts";
import type { Language } from "../../domain/entity.ts";
import { fill } from "../../domain/fill.ts";
import { formatMinutes } from "../../domain/format-minutes.ts";
import { en } from "./frequency-words.en.ts";
import { nl } from "./frequency-words.nl.ts";
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
}

/** How often, over how many days and for how long these notes say that it happened. */
export const frequencyOf = (notes: readonly Pick<Capture, "kind" | "text" | "day" | "deepening">[]): Frequency => {
  const friction = notes.filter((note) => (note.kind ?? guessKind(note.text)) === "friction");
  const counted = friction.length > 0 ? friction : notes;
  const days = counted.map(({ day }) => day).sort();
  const [first, last] = [days[0], days.at(-1)];
  return {
    times: counted.length,
    days: first && last ? daysFromTo(first, last) + 1 : 0,
    minutes: friction.reduce((sum, note) => sum + (minutesIn(note) ?? 0), 0),
  };
};

/** A frequency in words: "4 times", "in 8 days", "3 hours", and all of it in one: "noted 4 times in 8 days, …". */
export const sayFrequency = (
  { times, days, minutes }: Frequency,
  language: Language,
): { readonly times: string; readonly span: string; readonly duration: string; readonly noted: string } => {
  const words = language === "nl" ? nl : en;
  const said = {
    times: times === 1 ? words.once : fill(words.times, { times }),
    span: days <= 1 ? words.onOneDay : fill(words.inDays, { days }),
    duration: formatMinutes(minutes, language),
  };
  return { ...said, noted: fill(minutes > 0 ? words.notedMinutes : words.noted, said) };
};
