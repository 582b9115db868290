import type { Language } from "../domain/entity.ts";
import { en, type Words } from "./words.en.ts";
import { nl } from "./words.nl.ts";

/** The fixed words of an exported page in its language. */
export const wordsFor = (language: Language): Words => (language === "nl" ? nl : en);
