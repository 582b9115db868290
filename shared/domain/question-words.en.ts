import type { Kind } from "./capture.ts";

export const en: Readonly<Record<Kind, string>> = {
  friction: "What held you up, and for how long?",
  success: "What worked, and why?",
  insight: "What do you know now that you did not this morning?",
  question: "What do you want to know, and who knows?",
  idea: "What would you do differently, and what is the smallest try?",
};
