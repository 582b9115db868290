/** Every lint rule. The number is its name in the design; the sentence stands in the words of the screen. */
export const pathRules = ["L1", "L2", "L3", "L4", "L5", "L6", "L7", "L8", "L9", "L10", "L11", "L12", "L13"] as const;
export const evidenceRules = ["EV1", "EV2", "EV3", "EV4", "EV5", "EV6"] as const;
export const proposalRules = [
  "P1",
  "P2",
  "P3",
  "P4",
  "P5",
  "P6",
  "P7",
  "P8",
  "P9",
  "P10",
  "P11",
  "P12",
  "P13",
  "P14",
  "P15",
  "P16",
] as const;
export type Rule = (typeof pathRules)[number] | (typeof evidenceRules)[number] | (typeof proposalRules)[number];

/** What a lint rule found, and in which field, so that the screen can show it beside that field. */
export interface Finding {
  readonly rule: Rule;
  readonly severity: "error" | "hint";
  /** Top-level field it is about; for a step or a piece of evidence `id` names which. */
  readonly field: string;
  readonly id?: string;
}
