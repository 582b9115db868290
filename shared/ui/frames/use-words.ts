import { useLanguage } from "../language.ts";
import { en } from "./words.en.ts";
import { nl, type Words } from "./words.nl.ts";

/** The words about the ground rules, in the language of the screen. */
export const useWords = (): Words => (useLanguage() === "nl" ? nl : en);
