import type { Language } from "../../domain/entity.ts";
import { fill } from "../../domain/fill.ts";
import type { ThemeView } from "../../messages/core-api.ts";
import { plural } from "../drafting/plural.ts";
import type { Words } from "./words.nl.ts";

/** "3 notities op 3 dagen". */
export const describeNotes = ({ notes, days }: Pick<ThemeView, "notes" | "days">, words: Words): string =>
  `${plural(notes, words.notesOne, words.notesMany)} ${plural(days, words.daysOne, words.daysMany)}`;

/** "4× in 8 dagen, samen ongeveer 2 uur"; undefined when nothing kept coming back. */
export const describeFriction = (
  friction: ThemeView["friction"],
  words: Words,
  language: Language,
): string | undefined => {
  if (!friction) return undefined;
  const { times, days, minutes } = friction;
  const often = fill(days === 1 ? words.frequencyOneDay : words.frequency, { times, days });
  if (minutes === undefined) return often;
  return `${often}, ${fill(words.together, { duration: describeDuration(minutes, words, language) })}`;
};

/** Minutes as people say them: up to an hour and a half in minutes, then in half hours. */
export const describeDuration = (minutes: number, words: Words, language: Language): string => {
  if (minutes < 90) return plural(minutes, words.minutesOne, words.minutesMany);
  const hours = Math.round(minutes / 30) / 2;
  const number = new Intl.NumberFormat(language === "nl" ? "nl-NL" : "en-GB").format(hours);
  return fill(hours === 1 ? words.hoursOne : words.hoursMany, { n: number });
};

/** What became of a theme, beside its name: its path, else its proposal; undefined when nothing yet. */
export const describeStatus = ({ path, proposal }: ThemeView, words: Words): string | undefined => {
  if (path && path.state !== "stopped" && path.state !== "reviewed") return words[`state_${path.state}`];
  if (proposal?.state === "draft") return words.proposalDraft;
  if (proposal && proposal.state !== "withdrawn" && proposal.state !== "evaluated") return words.proposalOn;
  if (path) return words[`state_${path.state}`];
  return proposal?.state === "evaluated" ? words.proposalOver : undefined;
};
