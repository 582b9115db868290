import { api } from "./api.ts";
import type { Language } from "../shared/domain/entity.ts";
import { words } from "./words.ts";

export const menuItem = "note";

const languageKey = "menuLanguage";

/** Puts "Note this" in the menu of a page and of a selection. Called once per install or update. */
export const createMenu = async (language: Language): Promise<void> => {
  await api.contextMenus.removeAll();
  const kept: unknown = (await api.storage.local.get(languageKey))[languageKey];
  const title = words(kept === "nl" || kept === "en" ? kept : language).note;
  api.contextMenus.create({ id: menuItem, title, contexts: ["page", "selection"] });
};

/** Gives the menu the language that the person chose, also after the next update. */
export const nameMenu = async (language: Language): Promise<void> => {
  await api.storage.local.set({ [languageKey]: language });
  await api.contextMenus.update(menuItem, { title: words(language).note });
};
