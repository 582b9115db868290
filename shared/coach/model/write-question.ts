import type { AiQuestion } from "../../domain/ai-question.ts";
import { partsOfProposal, type ProposalPart } from "../../domain/proposal-parts.ts";
import type { LearningPath } from "../../domain/path.ts";
import type { Theme } from "../../domain/theme.ts";
import { pathTask } from "./tasks/path.ts";
import { proposalTask } from "./tasks/proposal.ts";
import { questionTask } from "./tasks/question.ts";
import { themesTask } from "./tasks/themes.ts";
import { validationTask } from "./tasks/validation.ts";
import { writeAsking, type WrittenQuestion } from "./write-asking.ts";

/** Puts a question into words by the task that it is for. */
export const writeQuestion = (question: AiQuestion): WrittenQuestion => {
  const { subject } = question;
  switch (subject.purpose) {
    case "themes": {
      const { existing, rejected } = subject;
      return writeAsking(question, {
        task: themesTask,
        beside: [...existing, ...rejected].map(labelOf),
        asked: (labels) => ({
          existing: labels.slice(0, existing.length),
          rejected: labels.slice(existing.length),
        }),
        found: (themes) => ({ purpose: "themes", themes }),
      });
    }
    case "question": {
      const { id: captureId, lang } = subject.note;
      // Asked back in the language that the note is in.
      return writeAsking(
        { ...question, language: lang === "und" ? question.language : lang },
        {
          task: questionTask,
          beside: [],
          asked: () => null,
          found: (asked) => ({ purpose: "question", captureId, question: asked }),
        },
      );
    }
    case "path": {
      const { theme, need, minutesPerWeek, earlier } = subject;
      return writeAsking(question, {
        task: pathTask,
        beside: [theme.label, ...earlier.map(sayEarlier)],
        asked: ([label = "", ...tried]) => ({
          theme: { id: theme.id, label },
          need,
          minutesPerWeek,
          ...(tried.length > 0 && { earlier: tried }),
        }),
        found: (draft) => ({ purpose: "path", draft }),
      });
    }
    case "proposal": {
      const { theme, ownSentence } = subject;
      const { author } = question;
      return writeAsking(question, {
        task: proposalTask,
        beside: [theme.label, ownSentence],
        asked: ([label = "", sentence = ""]) => ({ theme: { ...theme, label }, ownSentence: sentence, author }),
        found: (draft) => ({ purpose: "proposal", draft: { ...draft, ownSentence } }),
      });
    }
    case "validation": {
      const { proposal } = subject;
      const parts = partsToRead(question, proposal);
      return writeAsking(question, {
        task: validationTask,
        beside: parts.map(({ text }) => text),
        asked: (texts) => ({ parts: parts.map(({ name }, at) => ({ name, text: texts[at] ?? "" })) }),
        found: (reading) => ({ purpose: "validation", proposalId: proposal.id, ...reading }),
      });
    }
  }
};

const labelOf = ({ label }: Theme): string => label;

/** What an earlier path set out to do, and how it ended or stands. */
const sayEarlier = ({ title, goal, state, stoppedBecause }: LearningPath): string =>
  [goal.behaviour || title, state, stoppedBecause ?? ""].filter((part) => part !== "").join("; ");

/** A quote goes along only with its note: what was left out stays out in every form. */
const partsToRead = (
  { notes }: AiQuestion,
  proposal: Parameters<typeof partsOfProposal>[0],
): readonly ProposalPart[] => {
  const handles = new Map(notes.toReversed().map(({ id }, at) => [id, `c${at + 1}`]));
  const evidence = Object.entries(proposal.evidence).filter(([, { captureId }]) => handles.has(captureId));
  return partsOfProposal({ ...proposal, evidence: Object.fromEntries(evidence) }, (id) => handles.get(id));
};
