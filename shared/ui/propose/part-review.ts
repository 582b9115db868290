import type { ProposalContent } from "../../domain/proposal.ts";
import type { Values } from "../drafting/values.ts";
import { partForms } from "./part-forms.ts";
import type { Naming } from "./part-form.ts";
import type { PartName } from "./parts.ts";

/** The parts that a model drafts; quotes are literal and stand apart, and who writes along is no model's to say. */
export const draftedParts = [
  "problem",
  "change",
  "effects",
  "learning",
  "alternatives",
  "risks",
  "experiment",
  "affected",
  "decision",
] as const satisfies readonly PartName[];
export type DraftedPart = (typeof draftedParts)[number];

/** The drafted parts with something in them to decide on. */
export const partsToRead = (content: ProposalContent, naming: Naming): readonly DraftedPart[] =>
  draftedParts.filter((part) => {
    const values = partForms[part].values(content);
    return writtenFields(part, content, naming).some((name) => values[name]?.trim());
  });

/** The change that takes a part out: what was written in it goes, what is chosen and the own sentence stay. */
export const withoutPart = (part: DraftedPart, content: ProposalContent, naming: Naming): Partial<ProposalContent> => {
  const form = partForms[part];
  const emptied = Object.fromEntries(writtenFields(part, content, naming).map((name) => [name, ""]));
  const values: Values = { ...form.values(content), ...emptied };
  // Emptied rows are left out, so none of them needs a new id.
  return form.read(content, values, () => "");
};

/** A choice has always something chosen, and the own sentence is the person's. */
const writtenFields = (part: DraftedPart, content: ProposalContent, naming: Naming): readonly string[] => {
  const form = partForms[part];
  return form
    .fields(content, form.values(content), naming)
    .filter(({ kind, name }) => kind !== "choice" && kind !== "choices" && kind !== "number" && name !== "ownSentence")
    .map(({ name }) => name);
};
