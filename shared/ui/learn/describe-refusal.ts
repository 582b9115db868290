import type { Language } from "../../domain/entity.ts";
import type { PathRefusal } from "../../messages/core-api.ts";
import type { Result } from "../../result.ts";
import { plural } from "../drafting/plural.ts";
import { errorSentence } from "../error-words.ts";
import { en as rulesEn } from "../../domain/rule-words.en.ts";
import { nl as rulesNl } from "../../domain/rule-words.nl.ts";
import type { Words } from "./words.nl.ts";

/** Says why a path did not move, in plain words; undefined when it did. */
export const describeMove = (
  outcome: Result<unknown, PathRefusal>,
  words: Words,
  language: Language,
): string | undefined => {
  if (outcome.ok) return undefined;
  const { error } = outcome;
  switch (error.kind) {
    case "gone":
    case "notKept":
      return errorSentence(error, language);
    case "notFrom":
      return words.refusedFrom;
    case "findings": {
      const rules = language === "nl" ? rulesNl : rulesEn;
      const sentences = [...new Set(error.findings.map(({ rule }) => rules[rule]))];
      return [words.refusedFindings, ...sentences].join(" ");
    }
    case "reason":
      return words.refusedReason;
    case "stepsOpen":
      return plural(error.count, words.refusedStepsOne, words.refusedStepsMany);
  }
};
