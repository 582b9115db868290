import type { nl } from "./proposal-words.nl.ts";

export const en: { readonly [key in keyof typeof nl]: string } = {
  what: "About ‘{theme}’, in our own words: ‘{quote}’",
  who: "[fill in: who is held up by this, besides you?]",
  cause: "According to a note of {day}: ‘{quote}’",
  causeUnknown: "[fill in: what causes it, and how do you know?]",
  counter: "This rests on the notes of one person. Whether others see the same is not known yet.",
  fewer: "This comes up less often than now",
  indicator: "times noted {span}",
  indicatorMinutes: "time lost {span}, according to the notes",
  baseline: "{times}",
  baselineMinutes: "about {duration}",
  target: "[fill in: which figure do you want to see after the trial?]",
  learning: "Whether this helps: we compare what we note before and during the trial.",
  experimentWhat: "Small, for two weeks: {own}",
  experimentWho: "[fill in: who takes part?]",
  success: "less often than now: {noted}",
  stop: "[fill in: when do you stop at once?]",
  measure: "count how often this stands in our notes",
  question: "May we try this in a small way for two weeks?",
  decider: "[fill in: who decides?]",
};
