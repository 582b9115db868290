import { fill } from "../domain/fill.ts";
import { stepsInOrder } from "../domain/path-steps.ts";
import type { LearningPath, Step } from "../domain/path.ts";
import {
  evidencePart,
  joinParts,
  linesOf,
  missingPart,
  openPage,
  provenancePart,
  section,
  type Page,
  type PageFrame,
} from "./page-parts.ts";
import { longDay } from "./quote-block.ts";

/**
 * A learning path as a page of Markdown. A path belongs to one person: it is headed "draft, not shared" whatever its
 * state. Own attempts and the results of checks are assessments and stay out of every export (I4).
 */
export const pathMarkdown = (path: LearningPath, frame: PageFrame): string => {
  const page = openPage(frame, path.evidence);
  const { words } = page;
  const steps = stepsInOrder(path);
  const stepById = new Map(steps.map(({ id }, index) => [id, fill(words.placeStep, { number: index + 1 })]));
  return joinParts([
    `# ${page.line(path.title)}`,
    headPart(path, page),
    provenancePart(path.provenance, frame.findings, page),
    section(words.goal, goalPart(path, page)),
    evidencePart(page),
    section(words.steps, steps.map(({ step }, index) => stepPart(step, index + 1, page)).join("\n\n") || words.empty),
    missingPart(frame.findings, page, stepById),
  ]);
};

const headPart = (path: LearningPath, { words, line }: Page): string =>
  [
    `**${words.draft}**`,
    path.teamPath ? words.teamPath : words.path,
    fill(words.status, { state: words[`path_${path.state}`] }),
    ...(path.stoppedBecause ? [fill(words.because, { reason: line(path.stoppedBecause) })] : []),
  ].join(" · ");

const goalPart = (path: LearningPath, { words, fact, language }: Page): string => {
  const { behaviour, situation, indicator, baseline, target, by } = path.goal;
  const skills = Object.values(path.skills).map(({ label }) => label);
  const time = path.weeks === 1 ? words.minutesOneWeek : words.minutesPerWeek;
  return linesOf([
    fact(words.behaviour, behaviour),
    fact(words.situation, situation),
    fact(words.indicator, indicator),
    fact(words.baseline, baseline),
    fact(words.target, target),
    fact(words.by, longDay(by, language)),
    fact(words[`need_${path.needCheck.need}`], path.needCheck.why),
    fact(words.time, fill(time, { minutes: path.minutesPerWeek, weeks: path.weeks })),
    skills.length > 0 ? fact(words.skills, skills.join(", ")) : "",
  ]);
};

const stepPart = (step: Step, number: number, { words, line, text, fact }: Page): string => {
  const { form, minutes, week, state, ifThen, retrieval, validation } = step;
  const head = [words[`form_${form}`], fill(words.minutes, { minutes, week }), words[`step_${state}`]].join(" · ");
  const points = (retrieval?.answerPoints ?? []).map((point) => `  - ${line(point)}`);
  const facts = linesOf([
    ifThen || form === "try_in_work"
      ? `- **${fill(words.ifThen, { if: line(ifThen?.if), then: line(ifThen?.then).replace(/\.$/, "") })}**`
      : "",
    ...(retrieval
      ? [
          fact(words.question, retrieval.question),
          `- **${words.points}**:${points.length > 0 ? "" : ` ${words.empty}`}`,
          ...points,
          fact(words.again, fill(words.againDays, { days: retrieval.days.join(", ") })),
        ]
      : []),
    ...(validation
      ? [fact(words.criterion, validation.criterion), fact(words.by_whom, words[`by_${validation.by}`])]
      : []),
    fact(words.doneWhen, step.doneWhen),
    step.why.trim() ? fact(words.why, step.why) : "",
    step.skippedBecause ? fact(words.skipped, step.skippedBecause) : "",
  ]);
  return [`### ${number}. ${line(step.title)}`, head, text(step.instruction), facts].join("\n\n");
};
