import type { Language } from "../../domain/entity.ts";
import { fill } from "../../domain/fill.ts";
import type { SkippedPart } from "../../domain/notes-import.ts";
import { en, moreEn } from "./problem-words.en.ts";
import { moreNl, nl } from "./problem-words.nl.ts";

/** Why an import left something out or read it differently, in a few words that follow a path, and how often more. */
export const problemWords = ({ why, more }: Pick<SkippedPart, "why" | "more">, language: Language): string => {
  const problem = (language === "nl" ? nl : en)[why];
  return more === undefined ? problem : fill(language === "nl" ? moreNl : moreEn, { problem, more });
};
