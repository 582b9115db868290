import {
  needs,
  stepForms,
  type Attempt,
  type Goal,
  type IfThen,
  type LearningPath,
  type Retrieval,
  type StepValidation,
} from "../domain/path.ts";
import {
  byId,
  count,
  dayOrEmpty,
  instant,
  line,
  listOf,
  objectOf,
  oneOf,
  optional,
  partOf,
  prose,
  type Check,
} from "./checks.ts";
import type { PathChange, StepChange } from "./core-api.ts";

export const need = oneOf(...needs);

export const pathChange: Check<PathChange> = partOf<PathChange>({
  title: line,
  goal: objectOf<Goal>({
    behaviour: prose,
    situation: prose,
    indicator: prose,
    baseline: optional(prose),
    target: prose,
    by: dayOrEmpty,
  }),
  needCheck: objectOf<LearningPath["needCheck"]>({ need, why: prose }),
  minutesPerWeek: count,
  weeks: count,
});

export const stepChange: Check<StepChange> = partOf<StepChange>({
  title: line,
  instruction: prose,
  why: prose,
  minutes: count,
  doneWhen: prose,
  week: count,
  form: oneOf(...stepForms),
  ifThen: objectOf<IfThen>({ if: prose, then: prose }),
  retrieval: objectOf<Retrieval>({
    question: prose,
    answerPoints: listOf(prose),
    days: listOf(count),
    attempts: byId(objectOf<Attempt>({ at: instant, own: prose, self: oneOf(0, 1, 2) })),
  }),
  validation: objectOf<StepValidation>({
    criterion: prose,
    by: oneOf("self", "peer", "guide"),
    result: optional(prose),
  }),
});

export const pathState: Check<LearningPath["state"]> = oneOf(
  "suggested",
  "accepted",
  "active",
  "paused",
  "completed",
  "reviewed",
  "stopped",
);
