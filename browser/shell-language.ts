import type { Language } from "../shared/domain/entity.ts";
import { api } from "./api.ts";
import { browserLanguage } from "./browser-language.ts";

const key = "shellLanguage";

/** The language of what the browser itself shows for Cirkel: the one that the person chose, else the browser's own. */
export const shellLanguage = async (): Promise<Language> => {
  const kept: unknown = (await api.storage.local.get(key))[key];
  return kept === "nl" || kept === "en" ? kept : browserLanguage();
};

/** Remembers the language that the person chose, for the background and after an update. */
export const keepShellLanguage = (language: Language): Promise<void> => api.storage.local.set({ [key]: language });
