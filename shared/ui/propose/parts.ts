import type { Finding } from "../../domain/finding.ts";

/** The parts of a proposal on the screen, in reading order. */
export const partNames = [
  "problem",
  "evidence",
  "change",
  "effects",
  "learning",
  "alternatives",
  "risks",
  "experiment",
  "affected",
  "decision",
  "about",
] as const;
export type PartName = (typeof partNames)[number];

const partByField: Readonly<Record<string, PartName>> = {
  domains: "about",
  provenance: "about",
  problem: "problem",
  evidence: "evidence",
  change: "change",
  social: "change",
  effects: "effects",
  learning: "learning",
  alternatives: "alternatives",
  risks: "risks",
  experiment: "experiment",
  frameworkCheck: "affected",
  decision: "decision",
};

/** The findings that stand beside a part; a finding about a field nobody knows stands under "by whom". */
export const findingsOf = (part: PartName, findings: readonly Finding[]): readonly Finding[] =>
  findings.filter(({ field }) => (partByField[field] ?? "about") === part);

/** What the outline marks a part with: errors go before hints. */
export const markOf = (part: PartName, findings: readonly Finding[]): Finding["severity"] | undefined => {
  const found = findingsOf(part, findings);
  return found.find(({ severity }) => severity === "error")?.severity ?? found[0]?.severity;
};

/** The id of a part in the page. */
export const partId = (part: PartName): string => `part-${part}`;
