import type { Language } from "../shared/domain/entity.ts";
import { browserLanguage } from "./browser-language.ts";
import { nameMenu } from "./menu.ts";

const key = "language";

/** The language of the last time, at hand before the database is open; else the browser's. */
export const rememberedLanguage = (): Language => {
  const kept = localStorage.getItem(key);
  return kept === "nl" || kept === "en" ? kept : browserLanguage();
};

/** Remembers the language of the settings for the next first paint, and for the browser's own menu. */
export const rememberLanguage = async (language: Language): Promise<void> => {
  if (localStorage.getItem(key) === language) return;
  localStorage.setItem(key, language);
  await nameMenu(language);
};
