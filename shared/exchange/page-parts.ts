import type { Language, Provenance } from "../domain/entity.ts";
import type { Evidence } from "../domain/evidence.ts";
import { fill } from "../domain/fill.ts";
import type { Finding } from "../domain/finding.ts";
import { en as rulesEn } from "../domain/rule-words.en.ts";
import { nl as rulesNl } from "../domain/rule-words.nl.ts";
import { addressesIn, escapeCell, escapeInline, escapeMarkdown } from "./markdown-text.ts";
import { longDay, quoteBlock, type QuoteFrame } from "./quote-block.ts";
import { wordsFor } from "./words-for.ts";
import type { Words } from "./words.en.ts";

/** What every exported page needs: the language, where notes came from, and what is still missing. */
export interface PageFrame extends QuoteFrame {
  readonly findings: readonly Finding[];
}

/** A page being written: everything that a person typed passes one of these, and nothing stays silently empty. */
export interface Page {
  readonly language: Language;
  readonly words: Words;
  /** Text of one or more lines. */
  readonly text: (typed: string | undefined) => string;
  /** Text on one line. */
  readonly line: (typed: string | undefined) => string;
  /** Text in a cell of a table. */
  readonly cell: (typed: string | undefined) => string;
  /** `- **Label**: text` */
  readonly fact: (label: string, typed: string | undefined) => string;
  /** The quotes it rests on, in order, with their ids. */
  readonly evidence: readonly { readonly id: string; readonly block: string }[];
}

/** Opens a page. Web addresses that stand in the quotes may be links on it, all others are made inert. */
export const openPage = (frame: QuoteFrame, evidence: Readonly<Record<string, Evidence>>): Page => {
  const { language } = frame;
  const words = wordsFor(language);
  const quotes = Object.entries(evidence).sort(([, a], [, b]) => a.order - b.order);
  const known = quotes.flatMap(([, { quote }]) => addressesIn(quote));
  const orEmpty =
    (escape: typeof escapeInline) =>
    (typed: string | undefined): string =>
      typed?.trim() ? escape(typed.trim(), known) : words.empty;
  const line = orEmpty(escapeInline);
  return {
    language,
    words,
    text: orEmpty(escapeMarkdown),
    line,
    cell: orEmpty(escapeCell),
    fact: (label, typed) => `- **${label}**: ${line(typed)}`,
    evidence: quotes.map(([id, quote]) => ({ id, block: quoteBlock(quote, frame) })),
  };
};

/** Parts of a page with a blank line between them; parts that are empty are left out. */
export const joinParts = (parts: readonly string[]): string => `${parts.filter((part) => part !== "").join("\n\n")}\n`;

/** A heading with what stands under it; nothing at all when that is empty. */
export const section = (heading: string, body: string): string => (body === "" ? "" : `## ${heading}\n\n${body}`);

/** Lines that stand together; empty ones are left out. */
export const linesOf = (lines: readonly string[]): string => lines.filter((line) => line !== "").join("\n");

/** Who or what wrote the first version, by which model, whether a person has read it, and what the check of quotes found. */
export const provenancePart = (
  { by, model, reviewedAt }: Provenance,
  findings: readonly Finding[],
  page: Page,
): string => {
  const { words, language, line } = page;
  const read = reviewedAt ? fill(words.aiRead, { day: longDay(reviewedAt.slice(0, 10), language) }) : words.aiUnread;
  const origin = { human: words.madeByHand, rules: words.template, ai: read }[by];
  const isLiteral = !findings.some(({ rule }) => rule === "EV3" || rule === "EV4");
  const quotes = isLiteral ? words.literal : words.notAllLiteral;
  // Its name is what a server calls itself: as much data as what it wrote.
  const named = by === "ai" && model?.trim() ? [fill(words.aiModel, { model: line(model) })] : [];
  return [origin, ...named, quotes].join(" ");
};

/** The quotes a page rests on; an honest mark when there are none. */
export const evidencePart = ({ evidence, words }: Page): string =>
  section(words.restsOn, evidence.length > 0 ? evidence.map(({ block }) => block).join("\n\n") : words.empty);

/**
 * What lint found, each sentence once, errors first. `placeById` names a step; pieces of evidence are numbered here. The
 * closing line says what no rule can see.
 */
export const missingPart = (
  findings: readonly Finding[],
  page: Page,
  placeById: ReadonlyMap<string, string> = new Map(),
): string => {
  const { words, language, evidence } = page;
  const sentences = language === "nl" ? rulesNl : rulesEn;
  const quoteById = new Map(evidence.map(({ id }, index) => [id, fill(words.placeQuote, { number: index + 1 })]));
  const lineOf = ({ rule, severity, field, id = "" }: Finding): string => {
    const place = (field === "evidence" ? quoteById : placeById).get(id);
    const label = severity === "error" ? words.mustDo : words.hint;
    return `- ${label}${place ? ` (${place})` : ""}: ${sentences[rule]} (${rule})`;
  };
  const lines = [...findings].sort((a, b) => a.severity.localeCompare(b.severity)).map(lineOf);
  const list = lines.length > 0 ? [...new Set(lines)].join("\n") : words.nothingMissing;
  return section(words.missing, `${list}\n\n${words.checkNotice}`);
};
