import type { Language } from "../domain/entity.ts";
import type { Evidence } from "../domain/evidence.ts";
import { escapeInline, escapeMarkdown } from "./markdown-text.ts";

/** What a block needs besides the quote: the language of the page and where each note came from. */
export interface QuoteFrame {
  readonly language: Language;
  readonly sourceOf: (captureId: Evidence["captureId"]) => string;
}

/** A literal quote as a Markdown block quote, then a line with its day and source note. */
export const quoteBlock = (
  { captureId, quote, day, supports }: Evidence,
  { language, sourceOf }: QuoteFrame,
): string => {
  const block = escapeMarkdown(quote)
    .split("\n")
    .map((line) => `> ${line}`.trimEnd())
    .join("\n");
  const line = [longDay(day, language), sourceOf(captureId), supports]
    .filter((part) => part !== "")
    .map(escapeInline)
    .join(" · ");
  return `${block}\n\n${line}`;
};

/** A day with its year: "maandag 2 november 2026". */
export const longDay = (day: string, language: Language): string =>
  new Intl.DateTimeFormat(language === "nl" ? "nl-NL" : "en-GB", {
    weekday: "long",
    day: "numeric",
    month: "long",
    year: "numeric",
    timeZone: "UTC",
  })
    .format(new Date(`${day}T12:00:00Z`))
    .replace(",", "");
