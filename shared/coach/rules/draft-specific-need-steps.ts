import { checkStep, retrievalStep, tryStep, type StepDraft, type StepFrame } from "./step-drafts.ts";

/**
 * Somebody has yet to learn something named: watch somebody who can do it, find one explanation, try, recall, check with
 * a colleague. Only here a course stands in a path, and which one is for people to fill in.
 */
export const draftSpecificNeedSteps = (frame: StepFrame): readonly StepDraft[] => [
  {
    form: "observe",
    title: frame.words.seeTitle,
    instruction: frame.words.seeInstruction,
    minutes: 15,
    doneWhen: frame.words.seeDone,
  },
  {
    form: "course",
    title: frame.words.courseTitle,
    instruction: frame.words.courseInstruction,
    minutes: 10,
    doneWhen: frame.words.courseDone,
  },
  tryStep(frame),
  retrievalStep(frame, 2),
  checkStep(frame, "peer"),
];
