import { isDay } from "./days.ts";
import { isFilledIn } from "./filled-in.ts";
import type { DecisionAsked } from "./proposal.ts";

/** Whether somebody can decide: one question that ends in "?", a decider and a day (P9 and I10). */
export const isDecisionAsked = ({ question, decider, by }: DecisionAsked): boolean =>
  isFilledIn(question) && isOneQuestion(question.trim()) && isFilledIn(decider) && isDay(by);

/** "May we, please??" is still one question; "May we? And when?" is two, and a bare "?" is none. */
const isOneQuestion = (text: string): boolean => /^[^?]*\p{L}[^?]*\?+$/u.test(text);
