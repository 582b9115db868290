import type { Language } from "../../domain/entity.ts";
import type { ImportProblem } from "../../domain/notes-import.ts";
import { en } from "./problem-words.en.ts";
import { nl } from "./problem-words.nl.ts";

/** Why an import left something out or read it differently, in a few words that follow a path. */
export const problemWords = (why: ImportProblem, language: Language): string => (language === "nl" ? nl : en)[why];
