import type { SensitivityFlag } from "../../domain/capture.ts";
import type { ById } from "../../domain/entity.ts";
import { createWordFinder } from "../../domain/sensitivity/find-words.ts";
import { scanSensitivity } from "../../domain/sensitivity/scan-sensitivity.ts";
import { createValueFinder } from "./find-values.ts";
import { maskTogether, type DecidedText } from "./mask-together.ts";
import { outsidePlaceholders, type MaskedRange } from "./masked-text.ts";
import type { MaskedKind } from "./placeholders.ts";
import { stringsIn, type StringInBody } from "./strings-in.ts";

/** A text that is to be sent, with what its author decided about its sensitive parts. */
export interface TextToMask {
  readonly text: string;
  readonly flags?: ById<SensitivityFlag>;
}

/** In `open` what an author kept stays as written; in `masked` nothing does. Own words are masked in both. */
export interface MaskRules {
  readonly mode: "masked" | "open";
  readonly ownWords: readonly string[];
}

/** Something that should not be in a text that is sent. */
export interface RawMatch {
  readonly kind: MaskedKind;
  readonly text: string;
}

/** All texts of one question, masked together. */
export interface Masking {
  /** In the order they were given. */
  readonly texts: readonly string[];
  /** How many parts of each kind were masked. */
  readonly counts: { readonly [kind in MaskedKind]?: number };
  /** Puts back what was masked. For the strings of an answer, not for its JSON; what was never given stays as it is. */
  restore(text: string): string;
  /**
   * What is left in a finished body, each once: nothing, or it must not be sent. `trusted` are texts of the program itself: its
   * instructions, the strings of its schema.
   */
  findRaw(body: string, trusted?: readonly string[]): readonly RawMatch[];
}

/**
 * Masks all texts of one question at once, so that the same words get the same placeholder in each. A name that stands alone and
 * was found nowhere by what is around it is not masked, and neither are postcodes, dates and numbers that pass no test.
 */
export const maskNotes = (texts: readonly TextToMask[], { mode, ownWords }: MaskRules): Masking => {
  const findOwn = createWordFinder(ownWords);
  const own = (text: string): readonly MaskedRange[] => findOwn(text).map((range) => ({ ...range, kind: "own" }));
  const decided = texts.map(({ text, flags = {} }): DecidedText => {
    const inText = Object.values(flags).filter(({ start, end }) => start >= 0 && start < end && end <= text.length);
    const kept = mode === "open" ? inText.filter(({ resolved }) => resolved === "kept") : [];
    return { text, kept, flagged: inText.filter((flag) => !kept.includes(flag)) };
  });
  const { masked, ranges, values, numbering } = maskTogether(decided, own);

  const keptWords = decided.flatMap(({ text, kept }) => kept.map(({ start, end }) => text.slice(start, end)));
  const findValues = createValueFinder(values);
  const rawIn = ({ text, role }: StringInBody): readonly RawMatch[] => {
    const found = [
      ...(mode === "masked" ? Object.values(scanSensitivity(text)) : []),
      ...(role === "value" ? [...own(text), ...findValues(text)] : []),
    ];
    return outsidePlaceholders(text, found, numbering.isGiven)
      .map(({ kind, start, end }) => ({ kind, text: text.slice(start, end) }))
      .filter((raw) => raw.kind === "own" || !keptWords.some((words) => words.includes(raw.text)));
  };

  return {
    texts: masked.map(({ text }) => text),
    counts: countsOf(ranges),
    restore: numbering.restore,
    findRaw: (body, trusted = []) => {
      const ours = new Set([...trusted, ...protocolWords]);
      const long = trusted.filter((text) => text.length >= shortestInside);
      const withoutOurs = (text: string): string =>
        ours.has(text) ? "" : long.reduce((rest, part) => rest.replaceAll(part, " "), text);
      const raw = stringsIn(body, withoutOurs).flatMap(rawIn);
      return [...new Map(raw.map((match) => [`${match.kind} ${match.text}`, match])).values()];
    },
  };
};

const countsOf = (ranges: readonly MaskedRange[]): Masking["counts"] => {
  const counts: { [kind in MaskedKind]?: number } = {};
  for (const { kind } of ranges) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
};

/** A shorter text of ours is only passed over where it is a whole string: within a note it may be somebody's word. */
const shortestInside = 40;

/** Words of the protocol and of a schema, as values: an own word like "user" does not stop every question. */
const protocolWords = (
  "user assistant system text json_schema object array string integer boolean number null ephemeral enabled disabled " +
  "adaptive tool auto any none"
).split(" ");
