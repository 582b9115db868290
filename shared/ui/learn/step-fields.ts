import type { Step } from "../../domain/path.ts";
import type { StepChange } from "../../messages/core-api.ts";
import type { Field } from "../drafting/fields.ts";
import { parseCount, type Values } from "../drafting/values.ts";
import type { Words } from "./words.nl.ts";

/** What of a step a person can put in own words. */
export const stepFields = (step: Step, words: Words): readonly Field[] => [
  { name: "title", label: words.fieldStepTitle, kind: "line" },
  ...(hasPlan(step)
    ? [
        { name: "if", label: words.fieldIf, kind: "text", group: words.groupIfThen } as const,
        { name: "then", label: words.fieldThen, kind: "text", group: words.groupIfThen } as const,
      ]
    : []),
  { name: "instruction", label: words.fieldInstruction, kind: "text" },
  ...(step.retrieval
    ? [
        { name: "question", label: words.fieldQuestion, kind: "text" } as const,
        { name: "points", label: words.fieldPoints, kind: "text" } as const,
      ]
    : []),
  ...(step.validation ? [{ name: "criterion", label: words.fieldCriterion, kind: "text" } as const] : []),
  { name: "doneWhen", label: words.fieldDoneWhen, kind: "text" },
  { name: "why", label: words.fieldWhy, kind: "text" },
  { name: "minutes", label: words.fieldMinutes, kind: "number" },
];

/** What stands in those fields now. */
export const stepValues = (step: Step): Values => ({
  title: step.title,
  if: step.ifThen?.if ?? "",
  then: step.ifThen?.then ?? "",
  instruction: step.instruction,
  question: step.retrieval?.question ?? "",
  points: step.retrieval?.answerPoints.join("\n") ?? "",
  criterion: step.validation?.criterion ?? "",
  doneWhen: step.doneWhen,
  why: step.why,
  minutes: String(step.minutes),
});

/** The change that a person made of a step. */
export const readStep = (step: Step, values: Values): StepChange => {
  const text = (name: string): string => (values[name] ?? "").trim();
  return {
    title: text("title") || step.title,
    instruction: text("instruction"),
    doneWhen: text("doneWhen"),
    why: text("why"),
    minutes: parseCount(values["minutes"], step.minutes),
    ...(hasPlan(step) && { ifThen: { if: text("if"), then: text("then") } }),
    ...(step.retrieval && {
      retrieval: {
        ...step.retrieval,
        question: text("question"),
        answerPoints: text("points")
          .split("\n")
          .map((point) => point.trim())
          .filter(Boolean),
      },
    }),
    ...(step.validation && { validation: { ...step.validation, criterion: text("criterion") } }),
  };
};

const hasPlan = ({ form, ifThen }: Step): boolean => form === "try_in_work" || ifThen !== undefined;
