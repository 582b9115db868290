import { fill } from "../domain/fill.ts";
import type { ProposalLife } from "../domain/proposal-life.ts";
import { linesOf, type Page } from "./page-parts.ts";
import { longDay } from "./quote-block.ts";

/** What happened to a proposal so far: second readings, objections, decision, approvals, trial and lesson; else empty. */
export const recordPart = (life: ProposalLife, page: Page): string => {
  const { words, fact } = page;
  const { trialReport, evaluation } = life;
  return linesOf([
    ...life.validations.map(({ by, verdict, note, version }) =>
      fact(
        fill(words.readingBy, { name: page.line(by.name), version }),
        [words[`verdict_${verdict}`], note].filter((part) => part.trim() !== "").join(": "),
      ),
    ),
    ...life.objections.flatMap(({ by, objection, integrated }) => [
      fact(fill(words.objectionBy, { name: page.line(by.name) }), objection),
      `  ${fact(words.integrated, integrated)}`,
    ]),
    decisionLine(life, page),
    ...life.approvals.map(({ by, route }) => fact(words.approved, `${route}, ${by.name}`)),
    ...(trialReport
      ? [
          fact(words.before, trialReport.before),
          fact(words.after, trialReport.after),
          fact(words.surprise, trialReport.surprise),
        ]
      : []),
    ...(evaluation ? [fact(words.lesson, evaluation.lesson)] : []),
  ]);
};

const decisionLine = ({ decision }: ProposalLife, { words, fact, line, language }: Page): string => {
  if (!decision) return "";
  const { by, outcome, reason, version, revisitOn } = decision;
  const again = revisitOn ? ` ${fill(words.revisit, { day: longDay(revisitOn, language) })}` : "";
  return `${fact(
    fill(words.decidedBy, { name: line(by.name), version }),
    `${words[`outcome_${outcome}`]}: ${reason}`,
  )}${again}`;
};
