import type { SensitivityFlag, SensitivityKind } from "../capture.ts";
import type { ById } from "../entity.ts";
import { findBsns } from "./find-bsns.ts";
import { findCards } from "./find-cards.ts";
import { findEmails } from "./find-emails.ts";
import { findIbans } from "./find-ibans.ts";
import { findNames } from "./find-names.ts";
import { findPhones } from "./find-phones.ts";
import { findSecrets } from "./find-secrets.ts";
import { findTerms } from "./find-terms.ts";
import { findUrls } from "./find-urls.ts";
import type { FoundRange } from "./found-range.ts";

/**
 * The sensitive parts of a text, keyed `<kind>:<start>-<end>`, each open until its author decides. What is not found is
 * not safe for that: a person looks too.
 */
export const scanSensitivity = (text: string): ById<SensitivityFlag> => {
  const kept: (FoundRange & { readonly kind: SensitivityKind })[] = [];
  for (const { kind, find } of detectors) {
    for (const { start, end } of find(text)) {
      if (!kept.some((other) => start < other.end && other.start < end)) kept.push({ kind, start, end });
    }
  }
  return Object.fromEntries(
    kept
      .sort((a, b) => a.start - b.start)
      .map((range) => [`${range.kind}:${range.start}-${range.end}`, { ...range, resolved: "open" as const }]),
  );
};

/** From the most to the least specific: the first to claim a passage keeps it. */
const detectors: readonly { readonly kind: SensitivityKind; readonly find: (text: string) => readonly FoundRange[] }[] =
  [
    { kind: "url", find: findUrls },
    { kind: "secret", find: findSecrets },
    { kind: "email", find: findEmails },
    { kind: "iban", find: findIbans },
    { kind: "card", find: findCards },
    { kind: "phone", find: findPhones },
    { kind: "bsn", find: findBsns },
    { kind: "name", find: findNames },
    { kind: "term", find: findTerms },
  ];
