import type { JSX } from "preact";
import { isId } from "../drafting/record-id.ts";
import { fill } from "../../domain/fill.ts";
import { useWords as useProposeWords } from "../propose/use-words.ts";
import { routeHref } from "../route.ts";
import { useWords } from "./use-words.ts";

/** What a point of a second reading rests on: a part of the proposal by its name on the screen, or the way to a note. */
export const Reference = ({ reference }: { readonly reference: string }): JSX.Element | null => {
  const words = useWords();
  const parts = useProposeWords();
  if (reference === "") return null;
  if (isId(reference, "capture"))
    return (
      <p class="small">
        <a href={routeHref({ room: "now", id: reference })}>{words.answerNote}</a>
      </p>
    );
  const key = keyByPart[reference];
  return <p class="small">{fill(words.readingAt, { reference: key ? parts[key] : reference })}</p>;
};

const keyByPart: { readonly [part: string]: keyof ReturnType<typeof useProposeWords> } = {
  title: "title",
  about: "part_about",
  ownSentence: "ownSentenceIs",
  problem: "part_problem",
  evidence: "part_evidence",
  counterEvidence: "counter",
  change: "part_change",
  alternatives: "part_alternatives",
  social: "groupSocial",
  technical: "technical",
  effects: "part_effects",
  learning: "part_learning",
  risks: "part_risks",
  affected: "affected",
  frameworkCheck: "rules",
  experiment: "part_experiment",
  decision: "part_decision",
};
