import { useLanguage } from "../language.ts";
import { en } from "./settings-words.en.ts";
import { nl } from "./settings-words.nl.ts";

export type SettingsWords = { readonly [key in keyof typeof nl]: string };

/** The words of the part Co-intelligence, in the language of the screen. */
export const useSettingsWords = (): SettingsWords => (useLanguage() === "nl" ? nl : en);
