import { err, ok, type Result } from "../result.ts";
import { addDays } from "./days.ts";
import type { CaptureId } from "./capture.ts";
import type { Day, Instant } from "./entity.ts";
import type { Attempt, LearningPath, Step } from "./path.ts";

export interface NumberedStep {
  readonly id: string;
  readonly step: Step;
}

/** Why a step cannot be changed: it is not there, it was ended already, or a reason is missing. */
export type StepError = { readonly kind: "gone" } | { readonly kind: "empty" };

/** The steps of a path in their order, with their ids. */
export const stepsInOrder = (path: Pick<LearningPath, "steps">): readonly NumberedStep[] =>
  Object.entries(path.steps)
    .map(([id, step]) => ({ id, step }))
    .sort((a, b) => a.step.order - b.step.order);

/** The step somebody is doing, else the first that is still to do. */
export const nextStep = (path: Pick<LearningPath, "steps">): NumberedStep | undefined => {
  const open = stepsInOrder(path).filter(({ step }) => step.state === "todo" || step.state === "doing");
  return open.find(({ step }) => step.state === "doing") ?? open[0];
};

/** Says of a step that it will be done now; another step that was being done goes back to "to do". */
export const startStep = (path: LearningPath, stepId: string): Result<LearningPath, StepError> =>
  changeStep(path, stepId, (step) => {
    if (!isOpen(step)) return err({ kind: "gone" });
    return ok({ ...step, state: "doing" });
  });

/** Ends a step with the note that came out of it. */
export const completeStep = (
  path: LearningPath,
  stepId: string,
  resultId: CaptureId,
  doneAt: Instant,
): Result<LearningPath, StepError> =>
  changeStep(path, stepId, (step) =>
    isOpen(step) ? ok({ ...step, state: "done", doneAt, resultId }) : err({ kind: "gone" }),
  );

/** Leaves a step out, with the reason in the person's words. */
export const skipStep = (path: LearningPath, stepId: string, because: string): Result<LearningPath, StepError> =>
  changeStep(path, stepId, (step) => {
    if (!isOpen(step)) return err({ kind: "gone" });
    return because.trim() ? ok({ ...step, state: "skipped", skippedBecause: because.trim() }) : err({ kind: "empty" });
  });

/** Changes the words of a step; how far it is, with its result and attempts, stays as it was. */
export const editStep = (
  path: LearningPath,
  stepId: string,
  change: Partial<Omit<Step, "state" | "order">>,
): Result<LearningPath, StepError> =>
  changeStep(path, stepId, (step) => {
    const { doneAt: _doneAt, resultId: _resultId, skippedBecause: _because, retrieval, ...words } = change;
    const attempts = step.retrieval?.attempts ?? {};
    return ok({
      ...step,
      ...words,
      order: step.order,
      state: step.state,
      ...(retrieval && { retrieval: { ...retrieval, attempts } }),
    });
  });

/** Adds an own attempt at the retrieval question of a step. */
export const addAttempt = (
  path: LearningPath,
  stepId: string,
  attemptId: string,
  attempt: Attempt,
): Result<LearningPath, StepError> =>
  changeStep(path, stepId, (step) =>
    step.retrieval
      ? ok({
          ...step,
          retrieval: { ...step.retrieval, attempts: { ...step.retrieval.attempts, [attemptId]: attempt } },
        })
      : err({ kind: "gone" }),
  );

/**
 * Retrieval questions that are due: a day counted from when the step was done, and not tried since. `day` is 2, 7 or
 * 21: the newest that has passed. A path that was stopped asks nothing. `dayOf` gives the local day of an instant; the
 * day in UTC without it.
 */
export const dueRetrievals = (
  path: Pick<LearningPath, "steps" | "state">,
  today: Day,
  dayOf: (at: Instant) => Day = (at) => at.slice(0, 10),
): readonly { readonly stepId: string; readonly day: number }[] =>
  stepsInOrder(path).flatMap(({ id, step }) => {
    const { retrieval, doneAt } = step;
    if (!retrieval || !doneAt || path.state === "stopped") return [];
    const doneOn = dayOf(doneAt);
    const passed = retrieval.days.filter((day) => addDays(doneOn, day) <= today);
    if (passed.length === 0) return [];
    const newest = Math.max(...passed);
    const since = addDays(doneOn, newest);
    const tried = Object.values(retrieval.attempts).some(({ at }) => dayOf(at) >= since);
    return tried ? [] : [{ stepId: id, day: newest }];
  });

const isOpen = ({ state }: Step): boolean => state === "todo" || state === "doing";

const changeStep = (
  path: LearningPath,
  stepId: string,
  change: (step: Step) => Result<Step, StepError>,
): Result<LearningPath, StepError> => {
  const step = path.steps[stepId];
  if (!step) return err({ kind: "gone" });
  const changed = change(step);
  if (!changed.ok) return changed;
  const others = changed.value.state === "doing" ? withoutDoing(path.steps) : path.steps;
  return ok({ ...path, steps: { ...others, [stepId]: changed.value } });
};

const withoutDoing = (steps: LearningPath["steps"]): LearningPath["steps"] =>
  Object.fromEntries(
    Object.entries(steps).map(([id, step]) => [
      id,
      step.state === "doing" ? { ...step, state: "todo" as const } : step,
    ]),
  );
