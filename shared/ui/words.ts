import type { Domain, Language } from "../domain/entity.ts";
import type { Kind } from "../domain/capture.ts";
import { en } from "./words.en.ts";
import { nl } from "./words.nl.ts";

/** The words of the frame and of what all rooms share. */
export const words = { nl, en } as const satisfies Record<Language, unknown>;

const keyByKind = {
  friction: "kindFriction",
  success: "kindSuccess",
  insight: "kindInsight",
  question: "kindQuestion",
  idea: "kindIdea",
} as const satisfies Record<Kind, keyof typeof nl>;

/** The name of a kind of note; of a note without one, that it has none yet. */
export const kindName = (kind: Kind | undefined, language: Language): string =>
  words[language][kind ? keyByKind[kind] : "kindNone"];

/** The name of a domain. */
export const domainName = (domain: Domain, language: Language): string => words[language][domain];
