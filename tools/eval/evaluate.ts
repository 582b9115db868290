import { randomUUID } from "node:crypto";
import { costOf } from "../../shared/domain/model-prices.ts";
import type { AiPreview } from "../../shared/messages/ai-types.ts";
import { describeBlock } from "../../shared/ui/ai/describe-block.ts";
import { describeFault } from "../../shared/ui/ai/describe-fault.ts";
import { askCase, readyCase, type AskedCase } from "./ask-case.ts";
import { gatherCases } from "./gather-cases.ts";
import { openEvalCore, type EvalCore } from "./open-core.ts";
import type { EvalArguments } from "./read-arguments.ts";
import { writeResults } from "./write-results.ts";

/** What a run needs of its surroundings. */
export interface EvalNeeds {
  readonly say: (sentence: string) => void;
  readonly fail: (sentence: string) => void;
  readonly today: () => string;
}

/** Makes every question ready, says what is about to leave, and asks when that was agreed. Answers the exit code. */
export const evaluate = async (args: EvalArguments, needs: EvalNeeds): Promise<number> => {
  const core = openEvalCore(args.language, args.key);
  try {
    return await evaluateWith(core, args, needs);
  } finally {
    core.close();
  }
};

const evaluateWith = async (core: EvalCore, args: EvalArguments, { say, fail, today }: EvalNeeds): Promise<number> => {
  const chosen = await choose(core, args);
  if (chosen !== undefined) return refuse(fail, chosen);
  const { notes, cases } = await gatherCases(core.api, args.only);
  const previews: AiPreview[] = [];
  for (const one of cases) {
    const ready = await readyCase(core, one);
    if (!ready.ok) return refuse(fail, `${one.id}: ${ready.error}`);
    previews.push(ready.value.preview);
  }
  const host = previews[0]?.host ?? "";
  say(sayPlan(host, args, previews));
  if (args.sends === "notYet") return refuse(fail, "Nothing was sent. Add --yes to send it.");

  const asked: AskedCase[] = [];
  let brokeOff: string | undefined;
  for (const one of cases) {
    const done = await askCase(core, one);
    if (!done.ok) brokeOff = done.error;
    else {
      asked.push(done.value);
      say(sayEnd(done.value));
      brokeOff = stopsAll(done.value);
    }
    if (brokeOff !== undefined) break;
  }
  if (brokeOff !== undefined && asked.every(({ job }) => !job.outcome)) return refuse(fail, `${host}: ${brokeOff}`);
  const run = { args, asked, notes, host, language: args.language, day: today(), code: randomUUID().slice(0, 8) };
  const folder = await writeResults({ ...run, ...(brokeOff !== undefined && { brokeOff }) });
  say(`Written to ${folder}. judge.md is for a person; it does not name the model.`);
  return brokeOff === undefined ? 0 : refuse(fail, `Not finished, ${host}: ${brokeOff}`);
};

const refuse = (fail: EvalNeeds["fail"], sentence: string): 1 => {
  fail(sentence);
  return 1;
};

/** As in Settings; the budgets are as large as they have to be, since the person sees the number of calls. */
const choose = async ({ api }: EvalCore, args: EvalArguments): Promise<string | undefined> => {
  const { provider, baseUrl, model } = args;
  const budgets = { callBudget: 200_000, monthBudget: 10_000_000 };
  const saved = await api.saveAi({ mode: "masked", provider, baseUrl, model, ...budgets });
  return saved.ok ? undefined : describeBlock(saved.error, "en").sentence;
};

const sayPlan = (host: string, { model }: EvalArguments, previews: readonly AiPreview[]): string => {
  const input = sum(previews.map(({ tokens }) => tokens.input));
  const mostOutput = sum(previews.map(({ tokens }) => tokens.mostOutput));
  const costs = previews.flatMap((preview) => costOf(preview, preview.tokens)?.most ?? []);
  const cost =
    costs.length === previews.length
      ? `All of it costs at most $${(2 * sum(costs)).toFixed(2)}.`
      : "What it costs is not known here.";
  return [
    `${countCalls(previews.length)} to ${host} for ${model}, and at most as many again where an answer has to be repaired.`,
    "What leaves: the instructions and the project's own sample notes, masked. Nothing else.",
    `About ${input} tokens go out and at most ${mostOutput} come back the first time. ${cost}`,
  ].join("\n");
};

const countCalls = (count: number): string => (count === 1 ? "1 call" : `${count} calls`);

const sayEnd = ({ id, job, calls }: AskedCase): string => {
  const seconds = sum(calls.map((call) => call.seconds)).toFixed(1);
  const end = job.fault ? describeFault(job.fault, "en").sentence : `left out: ${job.outcome?.dropped.length ?? 0}`;
  return `${id}: ${job.state}, ${countCalls(calls.length)}, ${seconds} s, ${end}`;
};

/** What would stop every other question as well. */
const stopping = new Set([
  "unreachable",
  "badKey",
  "browserForbidden",
  "noCredit",
  "originForbidden",
  "noModel",
  "refusedRequest",
  "malformed",
]);

const stopsAll = ({ job: { fault } }: AskedCase): string | undefined => {
  if (!fault || !stopping.has(fault.kind)) return undefined;
  const { sentence, detail, line } = describeFault(fault, "en");
  return [sentence, line, detail && `It said: ${detail}`].filter(Boolean).join(" ");
};

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);
