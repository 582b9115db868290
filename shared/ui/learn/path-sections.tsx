import type { PathView } from "../../messages/core-api.ts";
import { NextStep } from "./next-step.tsx";
import { PathCard } from "./path-card.tsx";
import { PathDecision } from "./path-decision.tsx";
import { RetrievalCard } from "./retrieval-card.tsx";

/** A learning path from top to bottom: what is next or to decide, the path itself, and questions from memory. */
export const PathSections = ({ view }: { readonly view: PathView }) => {
  const { path, steps, nextStepId, due } = view;
  const next = path.state === "active" ? steps.find(({ id }) => id === nextStepId) : undefined;
  return (
    <>
      {next ? (
        <NextStep pathId={path.id} stepId={next.id} step={next.step} key={next.id} />
      ) : (
        <PathDecision view={view} key={path.state} />
      )}
      <PathCard view={view} hasNext={next !== undefined} />
      {due.map(({ stepId, day }) => {
        const retrieval = path.steps[stepId]?.retrieval;
        return (
          retrieval && (
            <RetrievalCard pathId={path.id} stepId={stepId} retrieval={retrieval} day={day} key={`${stepId} ${day}`} />
          )
        );
      })}
    </>
  );
};
