import { en } from "./words.en.ts";
import { nl, type Words } from "./words.nl.ts";

/** Which of these words somebody wrote, in either language and in any case; undefined when it is none. */
export const findWord = <Word extends keyof Words>(written: string, among: readonly Word[]): Word | undefined =>
  among.find((word) => [nl[word], en[word], word].some((known) => folded(known) === folded(written)));

const folded = (text: string): string => text.replaceAll("’", "'").replace(/\s+/g, " ").trim().toLowerCase();
