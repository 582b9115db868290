import type { Language } from "../shared/domain/entity.ts";
import { api } from "./api.ts";
import { keepShellLanguage, shellLanguage } from "./shell-language.ts";
import { words } from "./words.ts";

export const menuItem = "note";

/** Puts "Note this" in the menu of a page, and of a selection, link and picture on it. Once per install or update. */
export const createMenu = async (): Promise<void> => {
  await api.contextMenus.removeAll();
  const title = words(await shellLanguage()).note;
  api.contextMenus.create({ id: menuItem, title, contexts: ["page", "selection", "link", "image"] });
};

/** Gives the menu the language that the person chose, also after the next update. */
export const nameMenu = async (language: Language): Promise<void> => {
  await keepShellLanguage(language);
  await api.contextMenus.update(menuItem, { title: words(language).note });
};
