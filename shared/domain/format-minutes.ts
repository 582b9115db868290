import type { Language } from "./entity.ts";

/** Minutes as people say them: "45 minuten", "1,5 uur" / "45 minutes", "1.5 hours"; from two hours on in half hours. */
export const formatMinutes = (minutes: number, language: Language): string =>
  minutes < 90
    ? formatOf(language, "minute").format(minutes)
    : formatOf(language, "hour").format(Math.round(minutes / 30) / 2);

// To make one takes far longer than to use it.
const formats = new Map<string, Intl.NumberFormat>();

const formatOf = (language: Language, unit: "minute" | "hour"): Intl.NumberFormat => {
  const key = `${language} ${unit}`;
  const known = formats.get(key);
  if (known) return known;
  const locale = language === "nl" ? "nl-NL" : "en-GB";
  const made = new Intl.NumberFormat(locale, { style: "unit", unit, unitDisplay: "long" });
  formats.set(key, made);
  return made;
};
