import type { Capture } from "./capture.ts";
import { hasOpenFlags, maskedText } from "./edit-capture.ts";
import type { ById } from "./entity.ts";
import { leastEvidence, leastQuoteWords, type Evidence } from "./evidence.ts";
import type { Finding } from "./finding.ts";
import { isLiteralQuote, wordCount } from "./quote.ts";

/**
 * The evidence rules EV1 to EV6. A retained quote stays valid although its note is gone. EV5 and EV6 guard what leaves
 * this person ("others"): a private learning path ("self") leaves them out.
 */
export const lintEvidence = (
  evidence: ById<Evidence>,
  captures: ReadonlyMap<string, Capture>,
  audience: "others" | "self",
): readonly Finding[] => {
  const quotes = Object.entries(evidence);
  const notes = new Set(quotes.map(([, { captureId }]) => captureId));
  const days = new Set(quotes.map(([, { day }]) => day));
  return [
    ...(notes.size < leastEvidence ? [finding("EV1", "error")] : []),
    ...(notes.size >= leastEvidence && days.size === 1 ? [finding("EV2", "hint")] : []),
    ...quotes.flatMap(([id, quote]) => lintQuote(id, quote, captures.get(quote.captureId), audience)),
  ];
};

const lintQuote = (
  id: string,
  quote: Evidence,
  capture: Capture | undefined,
  audience: "others" | "self",
): readonly Finding[] => {
  if (!capture || capture.deletedAt) return quote.retainedAt ? [] : [finding("EV3", "error", id)];
  const source = quote.from === "sharedText" ? capture.sharedText : capture.text;
  const literal =
    wordCount(quote.quote) >= leastQuoteWords && source !== undefined && isLiteralQuote(quote.quote, source);
  const isForOthers = audience === "others";
  return [
    ...(literal ? [] : [finding("EV4", "error", id)]),
    ...(isForOthers && isPrivate(quote, capture) ? [finding("EV5", "error", id)] : []),
    ...(isForOthers && (hasOpenFlags(capture) || isMasked(quote, capture)) ? [finding("EV6", "error", id)] : []),
  ];
};

/** A wording for others frees the words in it, not what else a private note says. */
const isPrivate = ({ quote }: Evidence, { visibility, sharedText }: Capture): boolean =>
  visibility === "private" && (sharedText === undefined || !isLiteralQuote(quote, sharedText));

/** What is masked in the note would stand unmasked in a quote of it. */
const isMasked = ({ quote, from }: Evidence, capture: Capture): boolean =>
  from === "text" && isLiteralQuote(quote, capture.text) && !isLiteralQuote(quote, maskedText(capture));

const finding = (rule: Finding["rule"], severity: Finding["severity"], id?: string): Finding => ({
  rule,
  severity,
  field: "evidence",
  ...(id && { id }),
});
