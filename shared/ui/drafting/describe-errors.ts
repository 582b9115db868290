import type { Language } from "../../domain/entity.ts";
import { fill } from "../../domain/fill.ts";
import type { DraftError, EditError } from "../../messages/core-api.ts";
import { errorSentence } from "../error-words.ts";
import { en } from "./words.en.ts";
import { nl } from "./words.nl.ts";

/** Says in plain words why a change was not kept. */
export const describeEditError = (error: EditError, language: Language): string => {
  if (error.kind !== "refused" || !error.findings.some(({ rule }) => rule === "EV4"))
    return errorSentence(error, language);
  return (language === "nl" ? nl : en).errorNotLiteral;
};

/** Says in plain words why there is no draft. */
export const describeDraftError = (error: DraftError, language: Language): string => {
  const words = language === "nl" ? nl : en;
  switch (error.kind) {
    case "tooFewNotes":
      return fill(error.have === 1 ? words.tooFewNotesOne : words.tooFewNotes, { have: error.have });
    case "noSentence":
      return words.errorNoSentence;
    case "gone":
    case "notKept":
      return errorSentence(error, language);
  }
};
