import type { Kind } from "./capture.ts";
import type { Language } from "./entity.ts";
import { en } from "./question-words.en.ts";
import { nl } from "./question-words.nl.ts";

/** Success comes round as often as friction, and both more often than the rest. */
const order: readonly Kind[] = [
  "friction",
  "success",
  "insight",
  "friction",
  "success",
  "question",
  "friction",
  "success",
  "idea",
];

/** The concrete question in the empty line; another one after each note, so `turn` counts notes. */
export const questionOfTurn = (turn: number, language: Language): string =>
  (language === "nl" ? nl : en)[order[turn % order.length] ?? "friction"];
