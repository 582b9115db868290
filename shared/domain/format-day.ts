import type { Day, Language } from "./entity.ts";

/** A day in words: "maandag 2 november" / "Monday 2 November". */
export const formatDay = (day: Day, language: Language): string =>
  new Intl.DateTimeFormat(language === "nl" ? "nl-NL" : "en-GB", {
    weekday: "long",
    day: "numeric",
    month: "long",
    timeZone: "UTC",
  })
    .format(new Date(`${day}T12:00:00Z`))
    .replace(",", "");
