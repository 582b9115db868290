import { socialAspects } from "../../domain/entity.ts";
import { textIn, type PartForm } from "./part-form.ts";

/** What will be different: for people, and in technology. */
export const changeForm: PartForm = {
  fields: (_, __, { words }) => [
    { name: "change", label: words.change, kind: "text" },
    ...socialAspects.map((aspect) => ({
      name: aspect,
      label: words[aspect],
      kind: "text" as const,
      group: words.groupSocial,
    })),
    { name: "technical", label: words.technical, kind: "text" },
    { name: "technicalOnlyReason", label: words.technicalOnlyReason, kind: "text" },
  ],
  values: ({ change, social, technical = "", technicalOnlyReason = "" }) => ({
    change,
    working: social.working ?? "",
    learning: social.learning ?? "",
    collaborating: social.collaborating ?? "",
    deciding: social.deciding ?? "",
    technical,
    technicalOnlyReason,
  }),
  read: (_, values) => ({
    change: textIn(values, "change"),
    social: Object.fromEntries(
      socialAspects.map((aspect) => [aspect, textIn(values, aspect)] as const).filter(([, text]) => text !== ""),
    ),
    technical: textIn(values, "technical"),
    technicalOnlyReason: textIn(values, "technicalOnlyReason"),
  }),
};

/** What the team learns. */
export const learningForm: PartForm = {
  fields: (_, __, { words }) => [{ name: "learning", label: words.learningLabel, kind: "text" }],
  values: ({ learning }) => ({ learning }),
  read: (_, values) => ({ learning: textIn(values, "learning") }),
};
