import type { Language } from "../shared/domain/entity.ts";
import { en } from "./words.en.ts";
import { nl, type Words } from "./words.nl.ts";

/** The words of the browser shell in one language. */
export const words = (language: Language): Words => (language === "nl" ? nl : en);
