import type { Capture } from "../../domain/capture.ts";

/** A stretch of a text; `flagKey` is set when it is a part that needs a decision before it may be shared. */
export interface TextPart {
  readonly text: string;
  /** Where it begins in the whole text. */
  readonly start: number;
  readonly flagKey?: string;
}

/** The text in stretches, in order, with its sensitive parts apart. Of parts that overlap the first one counts. */
export const markParts = ({ text, sensitivity }: Pick<Capture, "text" | "sensitivity">): readonly TextPart[] => {
  const flags = Object.entries(sensitivity).sort(([, a], [, b]) => a.start - b.start);
  const parts: TextPart[] = [];
  let at = 0;
  for (const [flagKey, { start, end }] of flags) {
    if (start < at || end > text.length) continue;
    if (start > at) parts.push({ start: at, text: text.slice(at, start) });
    parts.push({ start, text: text.slice(start, end), flagKey });
    at = end;
  }
  if (at < text.length) parts.push({ start: at, text: text.slice(at) });
  return parts;
};

/** The beginning of a long text, cut between words, at most `most` characters. */
export const beginningOf = (text: string, most: number): string => {
  if (text.length <= most) return text;
  const cut = text.slice(0, most);
  const space = cut.lastIndexOf(" ");
  return `${cut.slice(0, space > most / 2 ? space : most).trimEnd()} …`;
};
