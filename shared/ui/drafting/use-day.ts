import type { Day } from "../../domain/entity.ts";
import { formatDayIn, todayHere } from "../format-day.ts";
import { useLanguage } from "../language.ts";

/** Puts days into words, in the language of the screen. */
export const useDay = (): ((day: Day) => string) => {
  const language = useLanguage();
  return (day) => formatDayIn(day, language, todayHere());
};
