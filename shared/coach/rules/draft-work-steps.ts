import {
  checkStep,
  observeStep,
  peerStep,
  retrievalStep,
  tryStep,
  type StepDraft,
  type StepFrame,
} from "./step-drafts.ts";

/** The need lies in how the work goes: look, try, show a colleague, check. With an insight also from memory. */
export const draftWorkSteps = (frame: StepFrame): readonly StepDraft[] => [
  observeStep(frame),
  tryStep(frame),
  ...(frame.quotes.some(({ kind }) => kind === "insight") ? [retrievalStep(frame, 2)] : []),
  peerStep(frame),
  checkStep(frame, "self"),
];
