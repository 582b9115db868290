import { useId, useState } from "preact/hooks";
import type { Finding } from "../../domain/finding.ts";
import { fill } from "../../domain/fill.ts";
import type { LearningPath, Step, StepState } from "../../domain/path.ts";
import { useApp } from "../app-context.ts";
import { EditForm } from "../drafting/edit-form.tsx";
import { GapText } from "../drafting/gap-text.tsx";
import { useAction } from "../drafting/use-action.tsx";
import { PartVerdict } from "../drafting/part-verdict.tsx";
import { usePen } from "../drafting/use-pen.tsx";
import { useWhy } from "../drafting/use-why.ts";
import { FindingLine } from "../finding-line.tsx";
import { Mark, type MarkName } from "../icons.tsx";
import { routeHref } from "../route.ts";
import { IfThenLines } from "./if-then-lines.tsx";
import { readStep, stepFields, stepValues } from "./step-fields.ts";
import type { PathReview } from "./use-path-review.ts";
import { useWords } from "./use-words.ts";

interface Props {
  readonly path: LearningPath;
  readonly stepId: string;
  readonly step: Step;
  readonly isNext: boolean;
  readonly canEdit: boolean;
  readonly findings: readonly Finding[];
  readonly review: PathReview;
}

const ringByState: { readonly [state in StepState]: MarkName } = {
  todo: "ring-0",
  doing: "ring-50",
  done: "ring-done",
  skipped: "ring-dot",
};

/** One step on the list: its form, title, minutes and how far it is. The title opens all of it. */
export const StepItem = ({ path, stepId, step, isNext, canEdit, findings, review }: Props) => {
  const words = useWords();
  const id = useId();
  // While a path is still a draft the steps are what one reads and changes, so they stand open.
  const [isOpen, setOpen] = useState(path.state === "suggested");
  const form = words[`form_${step.form}`];
  return (
    <li class={`step step--${step.state}`} aria-current={isNext ? "step" : undefined}>
      <Mark name={`form-${step.form}`} />
      <div>
        <div class="step__head">
          <div>
            <button
              type="button"
              class="step__title"
              id={titleId(stepId)}
              aria-expanded={isOpen}
              aria-controls={id}
              onClick={() => setOpen(!isOpen)}
            >
              {step.title}
            </button>
            <p class="small">{form}</p>
          </div>
          <span class="step__min">
            {fill(words.minutes, { n: step.minutes })}{" "}
            <span class="step__state">
              <Mark name={ringByState[step.state]} label={words[`step_${step.state}`]} />
            </span>
          </span>
        </div>
        <div id={id} hidden={!isOpen}>
          {isOpen && (
            <StepDetail path={path} stepId={stepId} step={step} isNext={isNext} canEdit={canEdit} review={review} />
          )}
        </div>
        {findings.map((finding) => (
          <FindingLine finding={finding} key={finding.rule} />
        ))}
      </div>
    </li>
  );
};

const titleId = (stepId: string): string => `step-${stepId}`;

const StepDetail = ({ path, stepId, step, isNext, canEdit, review }: Omit<Props, "findings">) => {
  const { api } = useApp();
  const words = useWords();
  const why = useWhy();
  const pen = usePen(words.myWords, "words");
  const { run, problem } = useAction();
  const backToTitle = (): void => document.getElementById(titleId(stepId))?.focus();
  if (pen.isOpen)
    return (
      <EditForm
        draftKey={`step ${path.id} ${stepId}`}
        label={fill(words.editStep, { title: step.title })}
        fields={() => stepFields(step, words)}
        saved={stepValues(step)}
        save={async (values) => {
          const failed = why(await api.editStep(path.id, stepId, readStep(step, values)));
          if (failed === undefined) review.settle(stepId);
          return failed;
        }}
        onClose={pen.close}
      />
    );
  // What was taken out or is over is no question any more.
  const isOpenStep = step.state === "todo" || step.state === "doing";
  return (
    <div class="step__detail">
      {step.ifThen && <IfThenLines ifThen={step.ifThen} />}
      <p>
        <GapText text={step.instruction} />
      </p>
      {step.retrieval && (
        <p>
          <GapText text={step.retrieval.question} />
        </p>
      )}
      <p class="small">
        <GapText text={fill(words.doneWhen, { what: step.doneWhen })} />
      </p>
      {step.why && (
        <p class="small">
          <GapText text={fill(words.why, { why: step.why })} />
        </p>
      )}
      {step.skippedBecause && <p class="small">{fill(words.skippedBecause, { why: step.skippedBecause })}</p>}
      {step.resultId && (
        <p class="small">
          <a href={routeHref({ room: "now", id: step.resultId })}>{words.yourNote}</a>
        </p>
      )}
      {problem}
      {isOpenStep && review.isOpen(stepId) ? (
        <PartVerdict
          part={step.title}
          onKeep={() => {
            review.settle(stepId);
            backToTitle();
          }}
          onChange={pen.open}
          onTakeOut={() =>
            void run(async () => why(await api.skipStep(path.id, stepId, words.takenOut)), words.stepOut, backToTitle)
          }
        />
      ) : (
        canEdit &&
        isOpenStep && (
          <div class="row step__acts">
            {path.state === "active" && !isNext && (
              <button
                type="button"
                class="btn"
                onClick={() =>
                  void run(
                    async () => why(await api.startStep(path.id, stepId)),
                    fill(words.started, { title: step.title }),
                  )
                }
              >
                {words.start}
              </button>
            )}
            {pen.button}
          </div>
        )
      )}
    </div>
  );
};
