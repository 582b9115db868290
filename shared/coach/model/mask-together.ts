import type { SensitivityFlag } from "../../domain/capture.ts";
import { scanSensitivity } from "../../domain/sensitivity/scan-sensitivity.ts";
import { createValueFinder } from "./find-values.ts";
import { outsidePlaceholders, putPlaceholders, uniteRanges, type MaskedRange, type MaskedText } from "./masked-text.ts";
import { createNumbering, type Numbering } from "./number-placeholders.ts";
import type { MaskedKind } from "./placeholders.ts";

/** A text with the parts that its author wants as written, and those that are masked whatever is found. */
export interface DecidedText {
  readonly text: string;
  readonly kept: readonly SensitivityFlag[];
  readonly flagged: readonly SensitivityFlag[];
}

/** Texts after masking; `values` is all that was masked in any of them. */
export interface MaskedTogether {
  readonly masked: readonly MaskedText[];
  readonly ranges: readonly MaskedRange[];
  readonly values: readonly { readonly kind: MaskedKind; readonly value: string }[];
  readonly numbering: Numbering;
}

/**
 * What is masked can bring out something else: a value that stands in another text, or words that only now stand side by side. So
 * it is looked at again until a look finds nothing; each look masks more, so there is a last one.
 */
export const maskTogether = (
  texts: readonly DecidedText[],
  findOwn: (text: string) => readonly MaskedRange[],
): MaskedTogether => {
  const find = (text: string): readonly MaskedRange[] => [...Object.values(scanSensitivity(text)), ...findOwn(text)];
  const found = texts.map((decided) => withoutKept(decided, find(decided.text)));
  let now = texts.map((decided, at) => ({
    decided,
    ranges: uniteRanges([...(found[at] ?? []), ...decided.flagged]),
  }));
  for (;;) {
    // What was found counts by itself too: a flag that is wider does not hide a number that stands elsewhere.
    const values = now.flatMap(({ decided: { text }, ranges }, at) =>
      [...ranges, ...(found[at] ?? [])].map(({ kind, start, end }) => ({ kind, value: text.slice(start, end) })),
    );
    const findValues = createValueFinder(values);
    const numbering = createNumbering(texts.map(({ text }) => text));
    const looked = now.map(({ decided, ranges }) => {
      const masked = putPlaceholders(decided.text, ranges, numbering.placeholderFor);
      const again = [...find(masked.text), ...findValues(masked.text)];
      const left = outsidePlaceholders(masked.text, again, numbering.isGiven);
      const inOriginal = left.map((range) => ({ kind: range.kind, ...masked.originalOf(range) }));
      const more = withoutKept(decided, [...findValues(decided.text), ...inOriginal]);
      return { decided, masked, ranges: uniteRanges([...ranges, ...more]) };
    });
    if (coveredBy(looked) === coveredBy(now))
      return {
        masked: looked.map(({ masked }) => masked),
        ranges: now.flatMap(({ ranges }) => ranges),
        values,
        numbering,
      };
    now = looked;
  }
};

/** Own words are masked also where the author kept what is around them. */
const withoutKept = ({ kept }: DecidedText, ranges: readonly MaskedRange[]): readonly MaskedRange[] =>
  ranges.filter(
    ({ kind, start, end }) => kind === "own" || !kept.some((part) => part.start <= start && end <= part.end),
  );

const coveredBy = (texts: readonly { readonly ranges: readonly MaskedRange[] }[]): number =>
  texts.reduce((sum, { ranges }) => sum + ranges.reduce((inText, { start, end }) => inText + end - start, 0), 0);
