import { fill } from "../domain/fill.ts";
import { stepsInOrder } from "../domain/path-steps.ts";
import type { LearningPath, Step } from "../domain/path.ts";
import { escapeInline } from "./markdown-text.ts";
import { fact, joinParts, missingPart, provenanceLine, wordsFor, type PageFrame } from "./page-parts.ts";
import { longDay, quoteBlock } from "./quote-block.ts";
import type { Words } from "./words.en.ts";

/** A learning path as a page of Markdown. A path is private: it is headed "draft, not shared" whatever its state. */
export const pathMarkdown = (path: LearningPath, frame: PageFrame): string => {
  const { language } = frame;
  const words = wordsFor(language);
  const { behaviour, situation, indicator, baseline, target, by } = path.goal;
  const quotes = Object.values(path.evidence).sort((a, b) => a.order - b.order);
  return joinParts([
    `# ${escapeInline(path.title)}`,
    `**${words.draft}** · ${provenanceLine(path.provenance, language)} ${words.literal}`,
    `## ${words.goal}`,
    [
      fact(words.behaviour, behaviour, words),
      fact(words.situation, situation, words),
      fact(words.indicator, indicator, words),
      fact(words.baseline, baseline, words),
      fact(words.target, target, words),
      fact(words.by, longDay(by, language), words),
      fact(words.need, path.needCheck.why, words),
    ].join("\n"),
    `## ${words.restsOn}`,
    ...quotes.map((quote) => quoteBlock(quote, frame)),
    `## ${words.steps}`,
    ...stepsInOrder(path).map(({ step }, index) => stepPart(step, index + 1, words)),
    missingPart(frame),
  ]);
};

const stepPart = (step: Step, number: number, words: Words): string => {
  const { form, minutes, week, state, ifThen, instruction, doneWhen, why, retrieval, validation } = step;
  const lines = [
    `${words[`form_${form}`]} · ${fill(words.minutes, { minutes, week })} · ${words[`state_${state}`]}`,
    ifThen ? `**${escapeInline(fill(words.ifThen, { if: ifThen.if, then: ifThen.then }))}**` : "",
    escapeInline(instruction),
    retrieval ? escapeInline(fill(words.question, { question: retrieval.question })) : "",
    ...(retrieval?.answerPoints ?? []).map((point) => `- ${escapeInline(point)}`),
    validation ? escapeInline(fill(words.criterion, { criterion: validation.criterion })) : "",
    escapeInline(fill(words.doneWhen, { done: doneWhen })),
    why ? `*${escapeInline(fill(words.why, { why }))}*` : "",
  ];
  return [`### ${number}. ${escapeInline(step.title)}`, ...lines.filter((line) => line !== "")].join("\n\n");
};
