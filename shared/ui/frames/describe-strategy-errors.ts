import type { Language } from "../../domain/entity.ts";
import { fill } from "../../domain/fill.ts";
import type { StrategySection } from "../../domain/lint-strategy.ts";
import type { StrategyProblem } from "../../domain/strategy-problem.ts";
import type { StrategyRefused } from "../../messages/strategy-types.ts";
import type { NotKept } from "../../messages/core-api.ts";
import { errorSentence } from "../error-words.ts";
import { en } from "./words.en.ts";
import { nl, type Words } from "./words.nl.ts";

/** Says in plain words why a text is no ground rules, and where. */
export const describeProblem = ({ kind, path, line }: StrategyProblem, words: Words): string => {
  const place = line === undefined ? path : fill(words.atLine, { place: path, line });
  return fill(words[`problem_${kind}`], { place });
};

/** Names sections, with commas between them. */
export const nameSections = (sections: readonly StrategySection[], words: Words): string =>
  sections.map((section) => words[section].toLocaleLowerCase()).join(", ");

/** Says in plain words why a draft was not made, changed or put in force. */
export const describeStrategyError = (
  error: StrategyProblem | StrategyRefused | NotKept,
  language: Language,
): string => {
  const words = language === "nl" ? nl : en;
  if (error.kind === "gone" || error.kind === "notKept") return errorSentence(error, language);
  if (error.kind === "set") return words.refusedSet;
  if (error.kind === "notFrom") return words.refusedState;
  if (error.kind === "sectionsMissing")
    return fill(words.refusedMissing, { sections: nameSections(error.sections, words) });
  return `${describeProblem(error, words)} ${words.nothingChanged}`;
};
