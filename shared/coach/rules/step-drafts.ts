import { fill } from "../../domain/fill.ts";
import type { Step } from "../../domain/path.ts";
import type { Quoted } from "./gather-evidence.ts";
import type { nl } from "./path-words.nl.ts";

/** A step before it has its place, its week and its reason. */
export type StepDraft = Omit<Step, "order" | "state" | "evidenceIds" | "why" | "week">;

/** What the steps of a path are filled with. */
export interface StepFrame {
  readonly words: typeof nl;
  /** The label of the theme, without square brackets: those mark what is to be filled in. */
  readonly theme: string;
  readonly quotes: readonly Quoted[];
  readonly baseline: string;
  readonly dayOf: (quoted: Quoted) => string;
}

/** Look once at how it goes: the first step, ten minutes, nothing to change yet. */
export const observeStep = ({ words }: StepFrame): StepDraft => ({
  form: "observe",
  title: words.observeTitle,
  instruction: words.observeInstruction,
  minutes: 10,
  doneWhen: words.observeDone,
});

/** One small try in the own work; the if-then plan is a first wording for the person to edit. */
export const tryStep = (frame: StepFrame): StepDraft => ({
  form: "try_in_work",
  title: frame.words.tryTitle,
  instruction: frame.words.tryInstruction,
  minutes: 15,
  doneWhen: frame.words.tryDone,
  ifThen: { if: fill(frame.words.tryIf, { theme: frame.theme }), then: thenOf(frame) },
});

/** A quarter of an hour with one colleague. */
export const peerStep = ({ words }: StepFrame): StepDraft => ({
  form: "peer_session",
  title: words.peerTitle,
  instruction: words.peerInstruction,
  minutes: 15,
  doneWhen: words.peerDone,
});

/** From memory first, then the points; it comes back after 2, 7 and 21 days. */
export const retrievalStep = (frame: StepFrame, afterStep: number): StepDraft => {
  const { words, theme, quotes } = frame;
  // What the person wrote down as an insight is an answer they gave themselves; the rest comes out of the steps.
  const known = quotes.filter(({ kind }) => kind === "insight").map(({ quote }) => quote);
  return {
    form: "retrieval",
    title: words.retrievalTitle,
    instruction: words.retrievalInstruction,
    minutes: 5,
    doneWhen: words.retrievalDone,
    retrieval: {
      question: fill(words.retrievalQuestion, { theme }),
      answerPoints: [...known, fill(words.retrievalPoints, { step: afterStep })],
      days: [2, 7, 21],
      attempts: {},
    },
  };
};

/** Count again and compare with the start: did behaviour change? */
export const checkStep = ({ words, baseline }: StepFrame, by: "self" | "peer"): StepDraft => ({
  form: "validation",
  title: words.checkTitle,
  instruction: fill(by === "peer" ? words.checkTogether : words.checkInstruction, { baseline }),
  minutes: 10,
  doneWhen: words.checkDone,
  validation: { criterion: fill(words.checkCriterion, { target: words.target }), by },
});

/** What worked once, else the person's own idea, else one small thing. */
const thenOf = ({ words, quotes, dayOf }: StepFrame): string => {
  const usable = quotes.filter(({ quote }) => !/[[\]]/.test(quote));
  const worked = usable.find(({ kind }) => kind === "success");
  if (worked) return fill(words.tryThenWorked, { day: dayOf(worked), quote: worked.quote });
  const idea = usable.find(({ kind }) => kind === "idea");
  return idea ? fill(words.tryThenIdea, { day: dayOf(idea), quote: idea.quote }) : words.tryThen;
};
