import type { Capture } from "./capture.ts";
import { isFilledIn } from "./filled-in.ts";
import type { Finding, Rule } from "./finding.ts";
import { lintEvidence } from "./lint-evidence.ts";
import { stepsInOrder, type NumberedStep } from "./path-steps.ts";
import { formsInTheWork, type LearningPath } from "./path.ts";

interface Frame {
  readonly captures: ReadonlyMap<string, Capture>;
  /** The most minutes a week that the organisation's strategy gives; no limit when absent. */
  readonly mostMinutesPerWeek?: number;
}

/** The rules L1 to L13 and the evidence a path rests on. They test form and faithfulness, not whether it is a good idea. */
export const lintPath = (path: LearningPath, { captures, mostMinutesPerWeek }: Frame): readonly Finding[] => {
  const steps = stepsInOrder(path);
  return [
    ...lintEvidence(path.evidence, captures, "self"),
    ...lintShape(path, steps),
    ...steps.flatMap(({ id, step }) => [
      ...unless(
        step.form !== "try_in_work" || (isFilledIn(step.ifThen?.if) && isFilledIn(step.ifThen.then)),
        "L7",
        "steps",
        id,
      ),
      ...unless(isFilledIn(step.doneWhen), "L8", "steps", id),
      ...unless(step.form !== "course" || path.needCheck.need === "specific_need", "L6", "steps", id),
      ...unless(step.form !== "retrieval" || isRetrievalComplete(step), "L13", "steps", id),
    ]),
    ...lintMinutes(path, steps, mostMinutesPerWeek ?? Infinity),
    ...unless([path.goal.behaviour, path.goal.situation, path.goal.target].every(isFilledIn), "L10", "goal"),
    ...unless(isObservable(path.goal.target), "L11", "goal"),
    ...unless(path.provenance.by !== "ai" || path.provenance.reviewedAt !== undefined, "L12", "provenance"),
  ];
};

const lintShape = (path: LearningPath, steps: readonly NumberedStep[]): readonly Finding[] => {
  const minutes = (some: readonly NumberedStep[]): number => some.reduce((sum, { step }) => sum + step.minutes, 0);
  const inTheWork = steps.filter(({ step }) => formsInTheWork.includes(step.form));
  const first = steps[0];
  return [
    ...unless(steps.length >= 3 && steps.length <= 7, "L1", "steps"),
    ...unless(!first || first.step.minutes <= 15, "L2", "steps", first?.id),
    ...unless(minutes(inTheWork) * 2 >= minutes(steps), "L3", "steps"),
    ...unless(
      steps.some(({ step }) => step.form === "try_in_work"),
      "L4",
      "steps",
    ),
    ...unless(
      isFilledIn(path.goal.indicator) &&
        steps.some(({ step }) => step.form === "validation" && isFilledIn(step.validation?.criterion)),
      "L5",
      "steps",
    ),
  ];
};

/** Both what the path says it takes and what the steps of its fullest week add up to. */
const lintMinutes = (path: LearningPath, steps: readonly NumberedStep[], most: number): readonly Finding[] => {
  const byWeek = new Map<number, number>();
  for (const { step } of steps) byWeek.set(step.week, (byWeek.get(step.week) ?? 0) + step.minutes);
  if (path.minutesPerWeek > most) return unless(false, "L9", "minutesPerWeek");
  return unless(Math.max(0, ...byWeek.values()) <= most, "L9", "steps");
};

const isRetrievalComplete = ({ retrieval }: NumberedStep["step"]): boolean =>
  // An answer point may wait for an earlier step ("[fill in after step 2]"); an empty list may not.
  retrieval !== undefined &&
  isFilledIn(retrieval.question) &&
  retrieval.answerPoints.some((point) => point.trim() !== "") &&
  retrieval.days.length > 0;

/** A target one can see: it holds a number, in digits or as a word. "Een" is an article more often than a number. */
const isObservable = (target: string): boolean =>
  /\d|(?<!\p{L})(?:één|een keer|eens per|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|helft|nul|geen|elke|iedere|one|once|two|twice|three|four|five|six|seven|eight|nine|ten|half|zero|none|every|each)(?!\p{L})/iu.test(
    target.normalize("NFC"),
  );

const hints: readonly Rule[] = ["L11"];

const unless = (holds: boolean, rule: Rule, field: keyof LearningPath, id?: string): readonly Finding[] =>
  holds ? [] : [{ rule, severity: hints.includes(rule) ? "hint" : "error", field, ...(id && { id }) }];
