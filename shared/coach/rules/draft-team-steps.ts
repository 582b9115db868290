import { fill } from "../../domain/fill.ts";
import { checkStep, observeStep, tryStep, type StepDraft, type StepFrame } from "./step-drafts.ts";

/** The need lies in how a team works together: look, try it with one colleague, agree as a team, check with a colleague. */
export const draftTeamSteps = (frame: StepFrame): readonly StepDraft[] => [
  { ...observeStep(frame), instruction: frame.words.teamObserveInstruction },
  { ...tryStep(frame), title: frame.words.teamTryTitle, ifThen: teamIfThen(frame) },
  {
    form: "peer_session",
    title: frame.words.teamTitle,
    instruction: frame.words.teamInstruction,
    minutes: 15,
    doneWhen: frame.words.teamDone,
  },
  checkStep(frame, "peer"),
];

const teamIfThen = (frame: StepFrame): NonNullable<StepDraft["ifThen"]> => ({
  if: fill(frame.words.tryIf, { theme: frame.theme }),
  then: frame.words.teamTryThen,
});
