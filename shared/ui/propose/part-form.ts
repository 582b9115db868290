import type { Language } from "../../domain/entity.ts";
import type { ProposalContent } from "../../domain/proposal.ts";
import type { Field } from "../drafting/fields.ts";
import type { Values } from "../drafting/values.ts";
import type { Words } from "./words.nl.ts";

export interface Naming {
  readonly words: Words;
  readonly language: Language;
}

/** How one part of a proposal is edited: its fields, what stands in them now, and the change that was made. */
export interface PartForm {
  readonly fields: (content: ProposalContent, values: Values, naming: Naming) => readonly Field[];
  readonly values: (content: ProposalContent) => Values;
  readonly read: (content: ProposalContent, values: Values, newId: () => string) => Partial<ProposalContent>;
}

/** What was typed in a field, without the spaces around it. */
export const textIn = (values: Values, name: string): string => (values[name] ?? "").trim();
