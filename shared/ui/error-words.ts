import type { Language } from "../domain/entity.ts";
import { fill } from "../domain/fill.ts";
import type { DraftError, EditError } from "../messages/core-api.ts";
import { words } from "./words.ts";

type SharedError = EditError | Extract<DraftError, { readonly kind: "gone" | "notKept" }>;

/** One clear sentence for an expected failure. It never blames, and says that the text is still there when it is. */
export const errorSentence = (error: SharedError, language: Language): string => {
  const say = words[language];
  const number = new Intl.NumberFormat(language === "nl" ? "nl-NL" : "en-GB");
  switch (error.kind) {
    case "empty":
      return say.errorEmpty;
    case "onlyPrefix":
      return say.errorOnlyPrefix;
    case "tooLong":
      return fill(say.errorTooLong, { longest: number.format(error.longest), length: number.format(error.length) });
    case "gone":
      return say.errorGone;
    case "notKept":
      return { full: say.errorFull, unavailable: say.errorUnavailable, newer: say.errorNewer }[error.reason];
    case "enough":
      return fill(say.errorEnough, { most: error.most });
    case "refused":
      return say.errorRefused;
  }
};
