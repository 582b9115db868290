import type { Language } from "./entity.ts";

/** Minutes as people say them: "45 minuten", "1,5 uur" / "45 minutes", "1.5 hours"; from two hours on in half hours. */
export const formatMinutes = (minutes: number, language: Language): string => {
  const locale = language === "nl" ? "nl-NL" : "en-GB";
  const [amount, unit] = minutes < 90 ? [minutes, "minute" as const] : [Math.round(minutes / 30) / 2, "hour" as const];
  return new Intl.NumberFormat(locale, { style: "unit", unit, unitDisplay: "long" }).format(amount);
};
