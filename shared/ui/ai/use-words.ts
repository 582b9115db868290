import { useLanguage } from "../language.ts";
import { en } from "./words.en.ts";
import { nl } from "./words.nl.ts";

export type Words = { readonly [key in keyof typeof nl]: string };

/** The words about asking a model, in the language of the screen. */
export const useWords = (): Words => (useLanguage() === "nl" ? nl : en);
