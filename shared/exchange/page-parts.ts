import { fill } from "../domain/fill.ts";
import type { Language, Provenance } from "../domain/entity.ts";
import type { Finding } from "../domain/finding.ts";
import { en as rulesEn } from "../domain/rule-words.en.ts";
import { nl as rulesNl } from "../domain/rule-words.nl.ts";
import { escapeInline } from "./markdown-text.ts";
import { longDay, type QuoteFrame } from "./quote-block.ts";
import { en, type Words } from "./words.en.ts";
import { nl } from "./words.nl.ts";

/** What every exported page needs: the language, where notes came from, and what is still missing. */
export interface PageFrame extends QuoteFrame {
  readonly findings: readonly Finding[];
}

/** The fixed words of a page in its language. */
export const wordsFor = (language: Language): Words => (language === "nl" ? nl : en);

/** Parts of a page with a blank line between them; parts that are empty are left out. */
export const joinParts = (parts: readonly string[]): string => `${parts.filter((part) => part !== "").join("\n\n")}\n`;

/** `- **Label**: text`, with an honest mark where nothing was filled in. */
export const fact = (label: string, text: string | undefined, words: Words): string =>
  `- **${label}**: ${text?.trim() ? escapeInline(text) : words.empty}`;

/** Who or what wrote the first version, and whether a person has read it since. */
export const provenanceLine = ({ by, reviewedAt }: Provenance, language: Language): string => {
  const words = wordsFor(language);
  if (by === "human") return words.madeByHand;
  if (by === "rules") return words.template;
  return reviewedAt ? fill(words.aiRead, { day: longDay(reviewedAt.slice(0, 10), language) }) : words.aiUnread;
};

/** What lint found, as a section of its own: each sentence once, errors first. Empty when nothing is missing. */
export const missingPart = ({ findings, language }: PageFrame): string => {
  const words = wordsFor(language);
  const sentences = language === "nl" ? rulesNl : rulesEn;
  const line = ({ rule, severity }: Finding): string =>
    `- ${severity === "error" ? words.mustDo : words.hint}: ${sentences[rule]} (${rule})`;
  const lines = [...findings].sort((a, b) => a.severity.localeCompare(b.severity)).map(line);
  return lines.length === 0 ? "" : `## ${words.missing}\n\n${[...new Set(lines)].join("\n")}`;
};
