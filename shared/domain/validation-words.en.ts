import type { ChecklistKey } from "./validation-checklist.ts";

/** What a second reader asks of a proposal, one question for each point. */
export const en: Readonly<Record<ChecklistKey, string>> = {
  problem: "Is it clear what is going on, who is held up by it and how often it happens?",
  evidence: "Do the quotes really show what the proposal says, and on more than one day?",
  cause: "Was the cause measured or is it a guess, and does the proposal say so honestly?",
  change: "Does it say who does what differently and from when, and does that reach the cause?",
  social: "Does something change in working, learning, collaborating or deciding too, and not in tools alone?",
  effects: "Does the effect follow from the change, and can you see it come: by what, from where, to which target?",
  alternatives: "Was there a look at another option and at another explanation?",
  risks: "Is the largest risk in it for those it affects, with what is done about it?",
  trial: "Is the trial small enough to be stopped, and does it say when that happens?",
  learning: "Does the team learn from it, also when the trial fails?",
  decision: "Is there one question, to somebody who can really decide it, with a day?",
  frame: "Does it stay within the ground rules, without data about persons and without following anybody?",
};
