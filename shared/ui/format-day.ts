import { addDays } from "../domain/days.ts";
import type { Day, Language } from "../domain/entity.ts";
import { fill } from "../domain/fill.ts";
import { formatDay } from "../domain/format-day.ts";
import { words } from "./words.ts";

/** A day in words, with its year when that is not this year: "maandag 2 november 2025". */
export const formatDayIn = (day: Day, language: Language, today: Day): string =>
  day.slice(0, 4) === today.slice(0, 4) ? formatDay(day, language) : `${formatDay(day, language)} ${day.slice(0, 4)}`;

/** A day as heading of its notes: "Vandaag, woensdag 11 november", "Gisteren, …", else with a capital. */
export const formatDayHeading = (day: Day, language: Language, today: Day): string => {
  const name = formatDayIn(day, language, today);
  if (day === today) return fill(words[language].today, { day: name });
  if (day === addDays(today, -1)) return fill(words[language].yesterday, { day: name });
  return name.slice(0, 1).toLocaleUpperCase(language) + name.slice(1);
};

/** Today on the calendar of this device, for screens that the core did not tell. */
export const todayHere = (): Day => {
  const now = new Date();
  return `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, "0")}-${String(now.getDate()).padStart(2, "0")}`;
};
