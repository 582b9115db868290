import type { Provenance } from "../../domain/entity.ts";
import { fill } from "../../domain/fill.ts";
import { Icon } from "../icons.tsx";
import { useDay } from "./use-day.ts";
import { useWords } from "./use-words.ts";

/** Where a draft came from and when a person read it. */
export const ProvenanceLine = ({ provenance }: { readonly provenance: Provenance }) => {
  const dayName = useDay();
  const words = useWords();
  const { by, reviewedAt } = provenance;
  const sentence = {
    human: words.byHuman,
    rules: reviewedAt ? words.byRulesRead : words.byRules,
    ai: reviewedAt ? words.byAiRead : words.byAi,
  }[by];
  return (
    <p class="provenance gap-top">
      <Icon name={by === "ai" ? "spark" : "text"} />
      <span>{fill(sentence, reviewedAt ? { day: dayName(reviewedAt.slice(0, 10)) } : {})}</span>
    </p>
  );
};
