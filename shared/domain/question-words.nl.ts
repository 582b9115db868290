import type { Kind } from "./capture.ts";

/** The first question of each kind of note: concrete, never "How was your day?". */
export const nl: Readonly<Record<Kind, string>> = {
  friction: "Wat hield je op, en hoe lang?",
  success: "Wat werkte, en waardoor?",
  insight: "Wat weet je nu wat je vanochtend niet wist?",
  question: "Wat wil je weten, en wie weet het?",
  idea: "Wat zou je anders doen, en wat is de kleinste proef?",
};
