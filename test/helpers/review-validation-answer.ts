import { checklistKeys } from "../../shared/domain/validation-checklist.ts";

/** How a model would read the proposal of `reviewProposalAnswer`. Synthetic. */
export const reviewValidationAnswer: object = {
  points: checklistKeys.map((key) =>
    key === "problem"
      ? { key, verdict: "met", because: "It says that nobody knows whose turn it is.", reference: "problem" }
      : { key, verdict: "cannotTell", because: "The proposal does not say this yet.", reference: "" },
  ),
  objection: "Whoever is named may have no time for it that day.",
  questions: ["Who sees it when the person who is named is away?"],
};
