import { domains, socialAspects } from "../../../domain/entity.ts";
import { effectFields } from "../../../domain/proposal.ts";
import type { ProposalDraft } from "../../../ports.ts";
import { trialDates } from "../../rules/trial-dates.ts";
import { countNotes } from "../count-notes.ts";
import { notesAsData } from "../notes-as-data.ts";
import { evidenceSchema, list, object, text } from "../schemas.ts";
import type { ModelTask } from "../task.ts";
import { checkProposal } from "./check-proposal.ts";
import { proposalVersion, type ProposalAsked } from "./proposal-asked.ts";

const effect = object({
  statement: text("What becomes different; empty when not expected"),
  indicator: text("What is counted or asked"),
  baseline: text("What it is now, only when the data says so"),
  target: text("What it should become; a figure of your own is allowed here"),
});

/** An improvement proposal out of the notes of one theme and one sentence of the person's own. */
export const proposalTask: ModelTask<ProposalAsked, ProposalDraft> = {
  promptVersion: proposalVersion,
  maxTokens: 6_000,
  schema: object({
    title: text("At most 90 characters"),
    evidence: evidenceSchema,
    domains: list({ type: "string", enum: domains }),
    problem: object({
      what: text("What goes wrong, in one or two sentences"),
      who: text("Who is held up by it: roles"),
      cause: text("What the notes say causes it"),
      causeKnown: { type: "string", enum: ["measured", "assumed"] },
    }),
    counterExplanation: text("Another explanation of the same notes, or what speaks against this one"),
    change: text("What is done differently, by whom (role) and at what moment"),
    renew: object({ option: text("One way that does it quite differently"), whyNot: text("Why not that first") }),
    alternatives: list(
      object({ option: text("Another way"), whyNot: text("Why not that") }),
      "At most two, smaller or simpler",
    ),
    technical: text("The technical side; empty when there is none"),
    social: object(Object.fromEntries(socialAspects.map((aspect) => [aspect, text(`Another way of ${aspect}`)]))),
    effects: object(Object.fromEntries(effectFields.map((field) => [field, effect]))),
    learning: text("What the team learns by trying it, also when it fails"),
    risks: list(object({ risk: text("What can go wrong"), mitigation: text("What is done about it") }), "One to three"),
    experiment: object({
      what: text("The smallest form that shows whether it works"),
      success: text("When it worked"),
      stop: text("When it is stopped at once"),
      measure: text("How that is seen or counted"),
    }),
    question: text("The one decision that is asked for, as one question"),
  }),
  instructions:
    () => `Task: draft an improvement proposal for the theme in the data, starting from the person's own sentence.
- "ownSentence" is the idea. Work it out; do not replace it, improve on it or turn it into another one. The program keeps it literally.
- Social innovation: a proposal changes how people work, learn, collaborate or decide. Fill at least one of the four in "social"; technology alone is not enough. Leave the others empty.
- "change" names a moment and who does it, by role. No words that promise only: better, more attention, optimise.
- "renew": one variant that does the work quite differently instead of improving it. "alternatives": what else was possible.
- "counterExplanation": how the same notes can be explained otherwise. Be honest about few notes or one writer.
- "causeKnown" is measured only when a note says that somebody measured or counted it.
- No figure, date or name that is not in the data. Only "target" may hold a figure of your own; "success" may repeat it. What only people can know is a placeholder in square brackets ("[fill in: …]", in Dutch "[vul in: …]").
- "counted" and "trial" in the data come from the program: the frequency, the dates, who decides and who takes part are filled in by the program and the person, not by you.
- Leave an effect empty that the notes give no reason to expect.
- "question" is one question that can be answered with yes, about this trial.`,
  data: ({ theme, ownSentence }, frame) => ({
    theme: theme.label,
    domains: Object.keys(theme.domains),
    challenges: Object.keys(theme.challenges),
    ownSentence,
    counted: countNotes(frame).noted,
    trial: { weeks: 2, ...trialDates(frame.today) },
    notes: notesAsData(frame),
  }),
  check: checkProposal,
};
