import type { Challenge, Language } from "../../domain/entity.ts";
import { en } from "./words.en.ts";
import { nl } from "./words.nl.ts";

/** The name of a challenge. */
export const challengeName = (challenge: Challenge, language: Language): string =>
  (language === "nl" ? nl : en)[challenge];
