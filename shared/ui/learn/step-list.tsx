import { fill } from "../../domain/fill.ts";
import type { PathView } from "../../messages/core-api.ts";
import { plural } from "../drafting/plural.ts";
import { FindingLine } from "../finding-line.tsx";
import { StepItem } from "./step-item.tsx";
import { sumMinutes } from "./sum-minutes.ts";
import type { PathReview } from "./use-path-review.ts";
import { useWords } from "./use-words.ts";

interface Props {
  readonly view: PathView;
  readonly canEdit: boolean;
  readonly hasNext: boolean;
  readonly review: PathReview;
}

/** The steps of a path in order, with what they ask of a person's time. */
export const StepList = ({ view, canEdit, hasNext, review }: Props) => {
  const words = useWords();
  const { path, steps, nextStepId } = view;
  const found = canEdit ? view.findings.filter(({ field }) => field === "steps") : [];
  const { all, inTheWork } = sumMinutes(steps.map(({ step }) => step));
  return (
    <>
      <ol class="steps gap-top" aria-label={words.steps}>
        {steps.map(({ id, step }) => (
          <StepItem
            key={id}
            path={path}
            stepId={id}
            step={step}
            isNext={hasNext && id === nextStepId}
            canEdit={canEdit}
            review={review}
            findings={found.filter((finding) => finding.id === id)}
          />
        ))}
      </ol>
      {found
        .filter((finding) => finding.id === undefined)
        .map((finding) => (
          <FindingLine finding={finding} key={finding.rule} />
        ))}
      <p class="small">
        {fill(words.sum, {
          minutes: plural(all, words.minutesOne, words.minutesMany),
          weeks: plural(path.weeks, words.weeksOne, words.weeksMany),
          inWork: inTheWork,
        })}
      </p>
    </>
  );
};
