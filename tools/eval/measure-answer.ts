import { plainText } from "../../shared/coach/model/ground-text.ts";
import { readAnswer } from "../../shared/coach/model/read-answer.ts";
import { sentencesOf } from "../../shared/coach/rules/sentences.ts";
import { guessLanguage } from "../../shared/domain/guess-language.ts";
import { costOf } from "../../shared/domain/model-prices.ts";
import { foldText, wordCount } from "../../shared/domain/quote.ts";
import type { AskedCase } from "./ask-case.ts";

/** What a program can see of an answer. Whether it is any good is for people to say. */
export interface Measured {
  readonly id: string;
  /** `done`, or why nothing stands. */
  readonly ended: string;
  /** Of the last answer: its sentences, and how many of them stand literally in the result. */
  readonly sentences: { readonly written: number; readonly stand: number };
  readonly dropped: Readonly<Record<string, number>>;
  readonly language: { readonly asked: string; readonly found: string };
  readonly characters: number;
  readonly repairs: number;
  /** Absent where the server does not count. */
  readonly tokens?: { readonly input: number; readonly output: number };
  readonly seconds: number;
  /** In US dollars, at the prices of that day; absent where no price is known. */
  readonly cost?: { readonly dollars: number; readonly pricesOf: string };
  readonly masked: Readonly<Record<string, number>>;
  /** The model that answered, as its server says. */
  readonly model: string;
}

/** Counts and times one question with all its calls. */
export const measureAnswer = (asked: AskedCase, language: string): Measured => {
  const { id, job, run, calls, preview } = asked;
  const last = calls.findLast(({ answer }) => answer)?.answer;
  const texts = last ? proseIn(last.text) : [];
  const result = foldText(textsIn(resultOf(asked)).join("\n"));
  const sentences = texts.flatMap((text) => sentencesOf(plainText(text), longest).map(({ words }) => words));
  const used = calls.flatMap(({ answer }) => answer?.usage ?? []);
  const tokens = {
    input: used.reduce((sum, { input }) => sum + input, 0),
    output: used.reduce((sum, { output }) => sum + output, 0),
  };
  const cost = used.length > 0 && costOf(preview, { input: tokens.input, mostOutput: tokens.output });
  return {
    id,
    ended: job.outcome ? "done" : (job.fault?.kind ?? job.state),
    sentences: {
      written: sentences.length,
      stand: sentences.filter((words) => result.includes(foldText(words))).length,
    },
    dropped: countReasons(job.outcome?.dropped ?? []),
    language: { asked: languageAsked(asked, language), found: guessLanguage(texts.join("\n")) },
    characters: last?.text.length ?? 0,
    repairs: run?.checks["repairHash"] === undefined ? 0 : 1,
    ...(used.length > 0 && { tokens }),
    seconds: Math.round(calls.reduce((sum, { seconds }) => sum + seconds, 0) * 10) / 10,
    ...(cost && { cost: { dollars: cost.most, pricesOf: cost.pricesOf } }),
    masked: preview.masked,
    model: last?.model ?? "",
  };
};

/** What stands of an answer, as the product would show it. */
export const resultOf = ({ path, proposal, job: { outcome } }: AskedCase): unknown =>
  path?.path ?? proposal?.proposal ?? (outcome && { ...outcome, dropped: undefined });

/** No sentence is longer. */
const longest = 8_000;

/** Fewer words are a label, a handle or one word of a list. */
const leastWords = 3;

const proseIn = (answer: string): readonly string[] => {
  const json = readAnswer(answer, { type: "object" });
  return json.ok ? textsIn(json.value).filter((text) => wordCount(text) >= leastWords) : [];
};

const textsIn = (value: unknown): readonly string[] => {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
};

const countReasons = (dropped: readonly { readonly because: string }[]): Measured["dropped"] => {
  const counts: Record<string, number> = {};
  for (const { because } of dropped) counts[because] = (counts[because] ?? 0) + 1;
  return counts;
};

/** A question is asked back in the language of its note. */
const languageAsked = ({ about }: AskedCase, language: string): string =>
  about && "lang" in about && about.lang !== "und" ? about.lang : language;
