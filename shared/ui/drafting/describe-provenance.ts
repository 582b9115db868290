import type { Provenance } from "../../domain/entity.ts";

/** Which sentence says where a draft came from: the model by its name, and never as read when nobody did. */
export const describeProvenance = ({ by, model, reviewedAt }: Provenance) => {
  switch (by) {
    case "human":
      return "byHuman";
    case "rules":
      return reviewedAt ? "byRulesRead" : "byRules";
    case "ai":
      if (model) return reviewedAt ? "byAiModelRead" : "byAiModel";
      return reviewedAt ? "byAiRead" : "byAi";
  }
};
