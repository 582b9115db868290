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

const localeOf = (language: Language): string => (language === "nl" ? "nl-NL" : "en-GB");
