import type { ComponentChildren } from "preact";
import type { Provenance } from "../../domain/entity.ts";
import { fill } from "../../domain/fill.ts";
import { Icon } from "../icons.tsx";
import { describeProvenance } from "./describe-provenance.ts";
import { useDay } from "./use-day.ts";
import { useWords } from "./use-words.ts";

interface Props {
  readonly provenance: Provenance;
  /** What is still to be read. */
  readonly children?: ComponentChildren;
}

/** Where a draft came from and when a person read it. */
export const ProvenanceLine = ({ provenance, children }: Props) => {
  const dayName = useDay();
  const words = useWords();
  const { by, reviewedAt, model } = provenance;
  const sentence = words[describeProvenance(provenance)];
  return (
    <p class="provenance gap-top">
      <Icon name={by === "ai" ? "spark" : "text"} />
      <span>
        {fill(sentence, { ...(reviewedAt && { day: dayName(reviewedAt.slice(0, 10)) }), ...(model && { model }) })}{" "}
        {children}
      </span>
    </p>
  );
};
