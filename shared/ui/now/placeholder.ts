import { words } from "./words.ts";
import type { Language } from "../../domain/entity.ts";

/** Success comes round as often as friction, and both more often than the rest. */
const order = [
  "stemFriction",
  "stemSuccess",
  "stemInsight",
  "stemFriction",
  "stemSuccess",
  "stemQuestion",
  "stemFriction",
  "stemSuccess",
  "stemIdea",
] as const;

/** The concrete question in the empty line; another one after each note, so `turn` counts notes. */
export const placeholderAt = (turn: number, language: Language): string =>
  words[language][order[turn % order.length] ?? "stemFriction"];
