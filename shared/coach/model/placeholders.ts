import type { SensitivityKind } from "../../domain/capture.ts";
import type { FoundRange } from "../../domain/sensitivity/found-range.ts";

/** What can be masked: what the scan knows, and the person's own words. */
export type MaskedKind = SensitivityKind | "own";

/** Something in a text that reads as a placeholder, whoever wrote it. */
export interface PlaceholderLike extends FoundRange {
  readonly kind: MaskedKind;
  readonly number: number;
}

/**
 * `[name-1]`: plain ASCII that a model leaves whole, with a word that tells it what stood there. Numbers run on over all kinds,
 * so that each stands for one thing even when its word is translated.
 */
export const placeholderOf = (kind: MaskedKind, number: number): string => `[${labels[kind][0]}-${number}]`;

/**
 * Everything that reads as a placeholder: also with other capitals, spaces, another dash, a Dutch word, Markdown inside
 * the brackets or brackets that were escaped. What stands around the brackets belongs to the text.
 */
export const readPlaceholders = (text: string): readonly PlaceholderLike[] =>
  [...text.matchAll(pattern)].flatMap(({ index, 0: { length }, groups = {} }) => {
    const kind = kindByLabel.get((groups["plainLabel"] ?? groups["escapedLabel"] ?? "").toLowerCase());
    const number = Number(groups["plainNumber"] ?? groups["escapedNumber"]);
    return kind ? [{ start: index, end: index + length, kind, number }] : [];
  });

/** The first is ours, the others are how a model may translate it. */
const labels: { readonly [kind in MaskedKind]: readonly [string, ...string[]] } = {
  name: ["name", "naam", "person", "persoon"],
  email: ["mail", "email", "e-mail"],
  phone: ["phone", "tel", "telephone", "telefoon"],
  iban: ["iban"],
  bsn: ["bsn"],
  term: ["term"],
  card: ["card", "kaart"],
  secret: ["secret", "geheim"],
  url: ["url", "link"],
  own: ["own", "eigen"],
};

const kindByLabel: ReadonlyMap<string, MaskedKind> = new Map(
  // A record has no typed keys; these are those of the table above.
  (Object.keys(labels) as MaskedKind[]).flatMap((kind) => labels[kind].map((label) => [label, kind] as const)),
);

const inside = (side: "plain" | "escaped"): string =>
  `[\\s*_\`]{0,4}(?<${side}Label>${[...kindByLabel.keys()].join("|")})[\\s*_:.#\\u2010-\\u2015\\u2212-]{0,4}` +
  `(?<${side}Number>[0-9]{1,6})[\\s*_\`]{0,4}`;

const pattern = new RegExp(`\\\\\\[${inside("escaped")}\\\\\\]|\\[${inside("plain")}\\]`, "giu");
