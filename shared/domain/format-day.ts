import type { Day, Language } from "./entity.ts";

/** A day in words: "maandag 2 november" / "Monday 2 November". */
export const formatDay = (day: Day, language: Language): string =>
  (formats[language] ??= dayFormat(language)).format(new Date(`${day}T12:00:00Z`)).replace(",", "");

// To make one takes far longer than to use it, and a question to a model has every day of its notes in both languages.
const formats: { [language in Language]?: Intl.DateTimeFormat } = {};

const dayFormat = (language: Language): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat(language === "nl" ? "nl-NL" : "en-GB", {
    weekday: "long",
    day: "numeric",
    month: "long",
    timeZone: "UTC",
  });
