import { en as first } from "../../domain/question-words.en.ts";
import type { nl } from "./question-words.nl.ts";

export const en: { readonly [key in keyof typeof nl]: string } = {
  ...first,
  friction2: "How often does this happen, and who else is held up by it?",
  friction3: "What is the smallest thing you could try about it?",
  success2: "Who else could use this?",
  success3: "When will you do it this way again?",
  insight2: "What will you do differently next time because of it?",
  insight3: "Who else should know this?",
  question2: "What would go differently if you knew?",
  question3: "Where have you looked already?",
  idea2: "How will you see whether it helps?",
  idea3: "Who has to say yes to this?",
};
