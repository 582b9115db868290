import type { CaptureId } from "../domain/capture.ts";
import { isDay } from "../domain/days.ts";
import type { Language } from "../domain/entity.ts";
import type { Evidence } from "../domain/evidence.ts";
import { formatDay } from "../domain/format-day.ts";
import { addressesIn, escapeInline, escapeMarkdown } from "./markdown-text.ts";
import { wordsFor } from "./words-for.ts";

/** What a block needs besides the quote: the language of the page and where each note came from. */
export interface QuoteFrame {
  readonly language: Language;
  /** File, page or time of a note; empty when nothing is known but its day. */
  readonly sourceOf: (captureId: CaptureId) => string;
}

/** A literal quote as a Markdown block quote, then a line with its day, its source note and what it shows. */
export const quoteBlock = (evidence: Evidence, { language, sourceOf }: QuoteFrame): string => {
  const { captureId, quote, day, supports } = evidence;
  const block = escapeMarkdown(quote, addressesIn(quote))
    .split("\n")
    .map((line) => `> ${line}`.trimEnd())
    .join("\n");
  const source = sourceOf(captureId) || wordsFor(language).ownNote;
  const line = [longDay(day, language), source, supports].filter((part) => part.trim() !== "");
  return `${block}\n\n${line.map((part) => escapeInline(part)).join(" · ")}`;
};

/** A day with its year, "maandag 2 november 2026"; what is no day stays as it is written. */
export const longDay = (day: string, language: Language): string =>
  isDay(day) ? `${formatDay(day, language)} ${day.slice(0, 4)}` : day;
