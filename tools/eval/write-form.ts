import type { Capture } from "../../shared/domain/capture.ts";
import type { Language } from "../../shared/domain/entity.ts";
import { fill } from "../../shared/domain/fill.ts";
import { escapeInline, escapeMarkdown } from "../../shared/exchange/markdown-text.ts";
import type { AskedCase } from "./ask-case.ts";
import { en } from "./form-words.en.ts";
import { nl } from "./form-words.nl.ts";
import { criteriaOf, criteriaToPass, leastToPass, mostPoints, starred } from "./rubric.ts";
import type { EvalTask } from "./read-arguments.ts";
import { showAnswer } from "./show-answer.ts";

export type FormWords = { readonly [key in keyof typeof nl]: string };

/** What the form is about. `code` stands for the model, so that the form names none. */
export interface FormNeeds {
  readonly code: string;
  readonly language: Language;
  readonly notes: readonly Capture[];
  readonly asked: readonly AskedCase[];
}

/** The form for a person who judges: the notes, each result without who made it, and tables with empty cells. */
export const writeForm = ({ code, language, notes, asked }: FormNeeds): string => {
  const words: FormWords = language === "nl" ? nl : en;
  const most = criteriaToPass * mostPoints;
  return `${[
    `# ${fill(words.title, { code })}`,
    words.intro,
    words.scores,
    fill(words.pass, { least: leastToPass, most }),
    `- **${words.judge}**:\n- **${words.day}**:`,
    `## ${words.notes}`,
    notes.map(({ day, text }) => `- ${day}: ${escapeInline(text)}`).join("\n"),
    ...asked.flatMap((one, at) => partOf(one, at + 1, language, words)),
  ].join("\n\n")}\n`;
};

const partOf = (one: AskedCase, number: number, language: Language, words: FormWords): readonly string[] => {
  const { task } = one;
  return [
    `## ${number}. ${words[task.purpose]}`,
    ...(task.purpose === "proposal" ? [`${words.ownSentence}: ${escapeInline(task.ownSentence)}`] : []),
    ...(one.about && "text" in one.about ? [`${words.note}:`, quoted(one.about.text)] : []),
    ...showAnswer(one, language, words),
    tableFor(task.purpose, words),
  ];
};

const quoted = (text: string): string =>
  escapeMarkdown(text)
    .split("\n")
    .map((line) => `> ${line}`.trimEnd())
    .join("\n");

const tableFor = (task: EvalTask, words: FormWords): string => {
  const head = [words.criterion, words.lookFor, words.score, words.because];
  const rows = criteriaOf[task].map((one) => [
    `${words[one]}${starred.has(one) ? " \\*" : ""}`,
    words[`${one}_is`],
    "",
    "",
  ]);
  return [head, head.map(() => "---"), ...rows, [words.sum, "", "", ""]]
    .map((cells) => `| ${cells.join(" | ")} |`)
    .join("\n");
};
