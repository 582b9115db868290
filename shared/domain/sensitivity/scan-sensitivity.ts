import type { SensitivityFlag, SensitivityKind } from "../capture.ts";
import type { ById } from "../entity.ts";
import { isBsn, isCard, isIban } from "./checksums.ts";
import { findNames } from "./find-names.ts";

/** The sensitive parts of a text, each open until its author decides. What is not found is not safe: a person looks too. */
export const scanSensitivity = (text: string): ById<SensitivityFlag> => {
  const found = [
    ...patterns.flatMap(({ kind, pattern, isReal }) =>
      [...text.matchAll(pattern)]
        .filter(([match]) => isReal?.(match) ?? true)
        .map((match) => ({ kind, start: match.index, end: match.index + match[0].length })),
    ),
    ...findNames(text).map((range) => ({ kind: "name" as const, ...range })),
  ];
  const kept: { kind: SensitivityKind; start: number; end: number }[] = [];
  for (const range of found) {
    // The table goes from the most to the least specific: the first to claim a passage keeps it.
    if (!kept.some((other) => range.start < other.end && other.start < range.end)) kept.push(range);
  }
  return Object.fromEntries(
    kept
      .sort((a, b) => a.start - b.start)
      .map((range) => [`${range.kind}:${range.start}-${range.end}`, { ...range, resolved: "open" as const }]),
  );
};

interface Pattern {
  readonly kind: SensitivityKind;
  readonly pattern: RegExp;
  readonly isReal?: (match: string) => boolean;
}

const patterns: readonly Pattern[] = [
  { kind: "secret", pattern: /\beyJ[\w-]{8,}\.[\w-]{8,}\.[\w-]{4,}/g },
  { kind: "secret", pattern: /\b(?:sk|pk|ghp|gho|xox[abp]|AKIA)[-_]?[A-Za-z0-9][A-Za-z0-9_-]{14,}\b/g },
  { kind: "secret", pattern: /(?<!\p{L})(?:password|passwd|wachtwoord|secret|token|api[-_ ]?key)\s*[:=]\s*\S{4,}/giu },
  { kind: "url", pattern: /\b[a-z][a-z\d+.-]*:\/\/(?:[^\s/@]+:[^\s/@]+@\S+|[^\s?]+\?\S+)/gi },
  { kind: "email", pattern: /[\p{L}\d._%+-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.\p{L}{2,}/gu },
  { kind: "iban", pattern: /\b[A-Z]{2}\d{2}(?: ?[A-Z\d]{4}){2,7}(?: ?[A-Z\d]{1,3})?\b/g, isReal: isIban },
  { kind: "card", pattern: /(?<![\d.,-])\d(?:[ -]?\d){12,18}(?![\d-])/g, isReal: isCard },
  // A mobile or landline number as the Dutch write it, or an international one with its plus sign.
  {
    kind: "phone",
    pattern:
      /(?<![\d.,/-])(?:\+\d{1,3}[ -]?(?:\(0\))?|0)(?:6[ -]?(?:\d[ -]?){7}\d|[1-9]\d{1,2}[ -](?:\d[ -]?){5,6}\d|[1-9]\d{8})(?![\d-])/g,
  },
  { kind: "bsn", pattern: /(?<![\d.,/#-])(?:\d{9}|\d{4}\.\d{2}\.\d{3})(?![\d-])/g, isReal: isBsn },
  {
    kind: "term",
    pattern:
      /(?<![\p{L}\d])(?:BSN|burgerservicenummer|wachtwoord(?:en)?|passwords?|diagnoses?|medisch dossier|medical record|strafblad|criminal record|ziekmelding|social security number)(?![\p{L}\d])/giu,
  },
];
