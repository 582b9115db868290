import type { Rule } from "./finding.ts";
import { en } from "./validation-words.en.ts";
import { nl } from "./validation-words.nl.ts";

/**
 * What a second reader goes through, in this order. Rules see whether something is filled in; these ask whether it holds.
 * `rules` are the ones of the lint that look at the same part.
 */
export const checklist = [
  { key: "problem", rules: ["P2"] },
  { key: "evidence", rules: ["EV1", "EV2", "EV4"] },
  { key: "cause", rules: ["P14"] },
  { key: "change", rules: ["P13", "P1"] },
  { key: "social", rules: ["P3"] },
  { key: "effects", rules: ["P4", "P5", "P6"] },
  { key: "alternatives", rules: ["P15"] },
  { key: "risks", rules: ["P10"] },
  { key: "trial", rules: ["P7", "P8"] },
  { key: "learning", rules: ["P16"] },
  { key: "decision", rules: ["P9"] },
  { key: "frame", rules: ["P11", "EV5", "EV6"] },
] as const satisfies readonly { readonly key: string; readonly rules: readonly Rule[] }[];

export type ChecklistKey = (typeof checklist)[number]["key"];

/** The keys alone, in order. */
export const checklistKeys: readonly ChecklistKey[] = checklist.map(({ key }) => key);

/** The questions of the checklist, in either language. */
export const checklistWords: { readonly [language in "nl" | "en"]: Readonly<Record<ChecklistKey, string>> } = {
  nl,
  en,
};
