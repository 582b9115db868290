import type { Language } from "../../domain/entity.ts";
import type { StrategyContent } from "../../domain/strategy-content.ts";
import type { Field } from "../drafting/fields.ts";
import type { Values } from "../drafting/values.ts";
import type { Words } from "./words.nl.ts";

export interface Naming {
  readonly words: Words;
  readonly language: Language;
}

/** How one section of the ground rules is edited: its fields, what stands in them now, and the change that was made. */
export interface PartForm {
  readonly fields: (content: StrategyContent, values: Values, naming: Naming) => readonly Field[];
  readonly values: (content: StrategyContent) => Values;
  readonly read: (content: StrategyContent, values: Values) => Partial<StrategyContent>;
}

/** What was typed in a field, without the spaces around it. */
export const textIn = (values: Values, name: string): string => (values[name] ?? "").trim();

/** Entries that stand one a line. */
export const linesIn = (values: Values, name: string): readonly string[] =>
  textIn(values, name).split("\n").filter(Boolean);

/** Entries with commas between them. */
export const listIn = (text: string): readonly string[] =>
  text
    .split(",")
    .map((entry) => entry.trim())
    .filter(Boolean);
