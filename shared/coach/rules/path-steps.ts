import type { IfThen, Need, Step } from "../../domain/path.ts";
import { fill } from "../../domain/fill.ts";
import type { Quoted } from "./gather-evidence.ts";
import type { en } from "./path-words.en.ts";

export interface StepFrame {
  readonly words: typeof en;
  readonly theme: string;
  readonly quotes: readonly Quoted[];
  readonly baseline: string;
  readonly dayOf: (day: string) => string;
}

type Draft = Omit<Step, "order" | "state" | "evidenceIds" | "why">;

/** The steps of a path for one kind of need: first look, then try, then with a colleague, then check. */
export const draftSteps = (need: Need, frame: StepFrame): Readonly<Record<string, Step>> => {
  const drafts = draftsByNeed[need](frame);
  return Object.fromEntries(
    drafts.map((draft, index) => {
      // Each step rests on one quote; with fewer quotes than steps they take turns.
      const at = index % Math.max(1, frame.quotes.length);
      const quoted = frame.quotes[at];
      const why = quoted ? fill(frame.words.youWrote, { day: frame.dayOf(quoted.note.day), quote: quoted.quote }) : "";
      return [
        `s${index + 1}`,
        { ...draft, order: index + 1, state: "todo", why, evidenceIds: quoted ? [`e${at + 1}`] : [] },
      ];
    }),
  );
};

const draftsByNeed: { readonly [need in Need]: (frame: StepFrame) => readonly Draft[] } = {
  work: (frame) => [observe(frame), tryInWork(frame), peer(frame), check(frame, "self", 2)],
  team: (frame) => [observe(frame), team(frame), tryTogether(frame), check(frame, "peer", 2)],
  specific_need: (frame) => [
    reflect(frame),
    see(frame),
    tryInWork(frame),
    course(frame),
    retrieval(frame, 2),
    check(frame, "self", 3),
  ],
};

const observe = ({ words }: StepFrame): Draft => ({
  form: "observe",
  title: words.observeTitle,
  instruction: words.observeInstruction,
  minutes: 10,
  doneWhen: words.observeDone,
  week: 1,
});

const tryInWork = (frame: StepFrame): Draft => ({
  form: "try_in_work",
  title: frame.words.tryTitle,
  instruction: frame.words.tryInstruction,
  minutes: 15,
  doneWhen: frame.words.tryDone,
  ifThen: ifThenOf(frame),
  week: 1,
});

const peer = ({ words }: StepFrame): Draft => ({
  form: "peer_session",
  title: words.peerTitle,
  instruction: words.peerInstruction,
  minutes: 15,
  doneWhen: words.peerDone,
  week: 2,
});

const team = ({ words }: StepFrame): Draft => ({
  form: "peer_session",
  title: words.teamTitle,
  instruction: words.teamInstruction,
  minutes: 15,
  doneWhen: words.teamDone,
  week: 1,
});

const tryTogether = ({ words, theme }: StepFrame): Draft => ({
  form: "try_in_work",
  title: words.teamTryTitle,
  instruction: words.tryInstruction,
  minutes: 15,
  doneWhen: words.tryDone,
  ifThen: { if: fill(words.teamTryIf, { theme }), then: words.teamTryThen },
  week: 2,
});

const reflect = ({ words }: StepFrame): Draft => ({
  form: "reflection",
  title: words.reflectTitle,
  instruction: words.reflectInstruction,
  minutes: 5,
  doneWhen: words.reflectDone,
  week: 1,
});

const see = ({ words }: StepFrame): Draft => ({
  form: "observe",
  title: words.seeTitle,
  instruction: words.seeInstruction,
  minutes: 15,
  doneWhen: words.seeDone,
  week: 1,
});

const course = ({ words }: StepFrame): Draft => ({
  form: "course",
  title: words.courseTitle,
  instruction: words.courseInstruction,
  minutes: 10,
  doneWhen: words.courseDone,
  week: 2,
});

const retrieval = ({ words, theme }: StepFrame, afterStep: number): Draft => ({
  form: "retrieval",
  title: words.retrievalTitle,
  instruction: words.retrievalInstruction,
  minutes: 5,
  doneWhen: words.retrievalDone,
  retrieval: {
    question: fill(words.retrievalQuestion, { theme }),
    answerPoints: [fill(words.retrievalPoints, { step: afterStep })],
    days: [2, 7, 21],
    attempts: {},
  },
  week: 2,
});

const check = ({ words, baseline }: StepFrame, by: "self" | "peer", week: number): Draft => ({
  form: "validation",
  title: words.checkTitle,
  instruction: fill(words.checkInstruction, { baseline }),
  minutes: 10,
  doneWhen: words.checkDone,
  validation: { criterion: fill(words.checkCriterion, { target: words.target }), by },
  week,
});

/** A first if-then plan to edit: what worked once, else the person's own idea, else one small thing. */
const ifThenOf = ({ words, theme, quotes, dayOf }: StepFrame): IfThen => {
  const worked = quotes.find(({ kind }) => kind === "success");
  const idea = quotes.find(({ kind }) => kind === "idea");
  const then = worked
    ? fill(words.tryThenWorked, { day: dayOf(worked.note.day), quote: worked.quote })
    : idea
      ? fill(words.tryThenIdea, { quote: idea.quote })
      : words.tryThen;
  return { if: fill(words.tryIf, { theme }), then };
};
