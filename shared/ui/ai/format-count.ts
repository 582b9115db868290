import type { Language } from "../../domain/entity.ts";

/** A number with the separators of the language. */
export const formatCount = (n: number, language: Language): string =>
  new Intl.NumberFormat(localeOf(language)).format(n);

/** An amount in US dollars, never rounded to nothing. */
export const formatDollars = (amount: number, language: Language): string =>
  new Intl.NumberFormat(localeOf(language), {
    style: "currency",
    currency: "USD",
    currencyDisplay: "narrowSymbol",
    maximumFractionDigits: amount < 0.1 ? 3 : 2,
  }).format(Math.max(amount, 0.001));

/** So many seconds as a person would say it: a pause of a day in hours. */
export const formatWait = (seconds: number, language: Language): string => {
  const [count, unit] =
    seconds < 120 ? [seconds, "second"] : seconds < 7_200 ? [seconds / 60, "minute"] : [seconds / 3_600, "hour"];
  return new Intl.NumberFormat(localeOf(language), {
    style: "unit",
    unit,
    unitDisplay: "long",
    maximumFractionDigits: 0,
  }).format(count);
};

const localeOf = (language: Language): string => (language === "nl" ? "nl-NL" : "en-GB");
