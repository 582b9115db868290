import type { Language } from "../../domain/entity.ts";

/** The language of the answer, as every task names it at the end of its instructions. */
export const nameLanguage = (language: Language): string =>
  language === "nl"
    ? 'Language of every text you write: Dutch (plain, B1, "je").'
    : "Language of every text you write: English (plain, B1).";
