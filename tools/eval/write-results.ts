import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { AskedCase } from "./ask-case.ts";
import { measureAnswer, resultOf, type Measured } from "./measure-answer.ts";
import type { EvalArguments } from "./read-arguments.ts";
import { writeForm, type FormNeeds } from "./write-form.ts";

/** One run, whole or broken off. */
export interface Evaluated extends FormNeeds {
  readonly args: EvalArguments;
  readonly host: string;
  readonly day: string;
  /** Why it was not finished; absent when it was. */
  readonly brokeOff?: string;
}

/** Writes everything of a run into a folder of its own; an earlier one of the same day stays. Says which folder. */
export const writeResults = async (run: Evaluated): Promise<string> => {
  const { args, asked, host, day, code, language, brokeOff } = run;
  const folder = await makeFolder(args.out, `${day}-${args.model.replaceAll(/[^\w.-]+/g, "-")}`);
  const checks = asked.map((one) => measureAnswer(one, language));
  const head = { code, day, host, model: args.model, language, ...(brokeOff !== undefined && { brokeOff }) };
  const write = (name: string, text: string): Promise<void> => writeFile(join(folder, name), text);
  await write("answers.json", asJson({ ...head, answers: asked.map(answerOf) }));
  await write("results.json", asJson({ ...head, results: asked.map(standing) }));
  await write("checks.json", asJson({ ...head, checks }));
  await write("checks.md", writeChecks(checks, head));
  await write("judge.md", writeForm(run));
  return folder;
};

const makeFolder = async (out: string, name: string): Promise<string> => {
  await mkdir(out, { recursive: true });
  for (let times = 1; ; times += 1) {
    const folder = join(out, times === 1 ? name : `${name}-${times}`);
    try {
      await mkdir(folder);
      return folder;
    } catch (error) {
      if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
    }
  }
};

const asJson = (value: unknown): string => `${JSON.stringify(value, undefined, 2)}\n`;

const answerOf = ({ id, task, preview, calls }: AskedCase) => ({
  id,
  task,
  hash: preview.hash,
  calls: calls.map(({ body, ...call }) => ({ ...call, body })),
});

const standing = (one: AskedCase) => ({
  id: one.id,
  ended: one.job.state,
  ...(one.job.fault && { fault: one.job.fault }),
  result: resultOf(one),
  dropped: one.job.outcome?.dropped ?? [],
});

const writeChecks = (
  checks: readonly Measured[],
  {
    host,
    model,
    day,
    code,
    brokeOff,
  }: Readonly<Record<"host" | "model" | "day" | "code", string>> & {
    readonly brokeOff?: string;
  },
): string => {
  const head =
    "| task | ended | sentences that stand | left out | language | characters | repairs | tokens in/out | s | cost |";
  return [
    `# ${model} at ${host}, ${day} (form ${code})`,
    ...(brokeOff === undefined ? [] : [`Not finished: ${brokeOff}`]),
    "What a program can see. Whether an answer is any good is for people to say: judge.md.",
    [head, head.replaceAll(/[^|]+/g, " --- "), ...checks.map(rowOf)].join("\n"),
    "Sentences are those of the last answer; one stands when the result has it literally. Cost is at the list prices that the product knows.",
  ]
    .join("\n\n")
    .concat("\n");
};

const rowOf = ({ id, ended, sentences, dropped, language, ...one }: Measured): string => {
  const { written, stand } = sentences;
  const share = written > 0 ? ` (${Math.round((100 * stand) / written)} %)` : "";
  const reasons = Object.entries(dropped).map(([because, count]) => `${count} ${because}`);
  const cells = [
    id,
    ended,
    `${stand} of ${written}${share}`,
    reasons.join(", ") || "0",
    `${language.found} (asked ${language.asked})`,
    one.characters,
    one.repairs,
    one.tokens ? `${one.tokens.input}/${one.tokens.output}` : "not counted",
    one.seconds,
    one.cost ? `$${one.cost.dollars.toFixed(4)} (${one.cost.pricesOf})` : "not known",
  ];
  return `| ${cells.join(" | ")} |`;
};
