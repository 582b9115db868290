import type { Need } from "../../../domain/path.ts";
import type { PathDraft } from "../../../ports.ts";
import { countNotes } from "../count-notes.ts";
import { notesAsData } from "../notes-as-data.ts";
import { evidenceSchema, list, object, text } from "../schemas.ts";
import type { ModelTask } from "../task.ts";
import { checkPath } from "./check-path.ts";
import { mostMinutes, pathVersion, type PathAsked } from "./path-asked.ts";
import { stepSchema } from "./path-step.ts";

/** A learning path out of the notes of one theme. */
export const pathTask: ModelTask<PathAsked, PathDraft> = {
  promptVersion: pathVersion,
  maxTokens: 6_000,
  schema: object({
    title: text("At most 80 characters"),
    evidence: evidenceSchema,
    goal: object({
      behaviour: text("What I do differently; one sentence in the first person"),
      situation: text("When it comes up, out of the notes"),
      indicator: text("What is counted"),
      target: text("A modest count one can see, such as '2 of the next 3 times'"),
    }),
    needWhy: text("Why the need lies there, out of the notes"),
    steps: list(stepSchema, "3 to 7 steps, in order"),
  }),
  instructions: ({ need, minutesPerWeek }) => `Task: draft a learning path for the theme in the data.
A learning path is a few small tries in this person's own work. The need lies in ${needSaid[need]}.
- 3 to 7 steps. The first takes at most ${Math.min(15, mostMinutes(minutesPerWeek))} minutes, every other at most ${mostMinutes(minutesPerWeek)}. There are ${minutesPerWeek} minutes a week; the program spreads the steps over weeks and sets the dates.
- At least half of all minutes are in the work or with colleagues: forms try_in_work, peer_session, observe.
- At least one step try_in_work, with an if-then plan: "if" names a moment out of the notes, "then" one small thing to do.
- One step validation near the end: it checks whether the behaviour changed, with a criterion that follows from indicator and target.
- At most one step read. ${need === "specific_need" ? "A step course may stand in it once: say which point it has to explain, never which course or from whom." : "No step course: the need is not something one person has to learn."}
- A step retrieval asks one question from memory, with the points of a good answer; a point that only a step can give is a placeholder in square brackets.
- Every step names in "evidence" the handles it rests on, of notes you quote; "why" says what in those notes asks for it.
- "doneWhen" is something one can see. No square brackets in goal, if, then, doneWhen and criterion.
- What the notes show worked once is a better try than a new idea. Start from their words.
- "earlier" in the data says what was tried before: go on from there, do not repeat it.
- "counted" in the data is what the program counted in the notes; do not count otherwise.
- Leave "if" and "then" empty for forms other than try_in_work, "question" and "points" for others than retrieval, "criterion" for others than validation.`,
  data: ({ theme, need, minutesPerWeek, earlier = [] }, frame) => ({
    theme: theme.label,
    need,
    minutesPerWeek,
    earlier,
    counted: countNotes(frame).noted,
    today: frame.today,
    notes: notesAsData(frame),
  }),
  check: checkPath,
};

const needSaid: { readonly [need in Need]: string } = {
  work: "how the work runs: change that by trying something in the work, not by training",
  team: "how people work together: change that together, in the work, not by training",
  specific_need: "something this person has yet to learn: named, small and soon used in the work",
};
