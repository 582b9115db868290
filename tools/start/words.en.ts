import type { nl } from "./words.nl.ts";

export const en: { readonly [key in keyof typeof nl]: string } = {
  stepLine: "First step done in an automatic round; here you write yourself what happened.",
  noSentence: "[fill in: what would you like to be different?]",
  sampleNote: "Missed a swap again: the night shift wrote it on paper.",
  sampleSentence: "One place for swaps: only in the app, and the planner looks at noon.",
};
