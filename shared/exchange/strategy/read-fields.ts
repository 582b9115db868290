import { aiModes } from "../../domain/ai-choices.ts";
import { challenges, domains } from "../../domain/entity.ts";
import { decisionMethods } from "../../domain/proposal.ts";
import type { StrategyProblem } from "../../domain/strategy-problem.ts";
import { unescapeProse } from "./escape-prose.ts";
import { findWord } from "./find-word.ts";
import type { Item } from "./outline.ts";
import type { Words } from "./words.nl.ts";

/** The text of a bullet that has no label. */
export const toText = ({ text }: Item): string => unescapeProse(text);

const toNumber = ({ text }: Item): unknown => (/^\d+$/.test(text) ? Number(text) : text);

/** As bullets below it; or, as one writes by hand, on the same line with commas between them. */
const toList = (item: Item): readonly string[] => [
  ...(item.text ? item.text.split(/[,;\n]/).map((text) => unescapeProse(text)) : []),
  ...item.items.map(toText),
];

const toWord =
  (words: readonly (keyof Words)[]) =>
  (item: Item): string =>
    findWord(toText(item), words) ?? toText(item);

const toWords =
  (words: readonly (keyof Words)[]) =>
  (item: Item): readonly string[] =>
    toList(item)
      .filter((text) => text.trim() !== "")
      .map((text) => findWord(text, words) ?? text);

const toYesNo = (item: Item): unknown => {
  const word = findWord(toText(item), ["yes", "no"]);
  return word ? word === "yes" : toText(item);
};

/** What stands behind the label of a bullet, as its field in JSON has it. What is no such value is left for the schema. */
const readers = {
  version: toNumber,
  establishedBy: toText,
  validFrom: toText,
  reviewOn: toText,
  key: toText,
  keywords: toList,
  domains: toWords(domains),
  challenges: toWords(challenges),
  minutesPerWeek: toNumber,
  guideContact: toText,
  wall: toText,
  task: toText,
  who: toText,
  mode: toWord(aiModes),
  models: toList,
  neverSend: toList,
  sendContext: toYesNo,
  allow: toList,
  neverInclude: toList,
  retentionDays: toNumber,
  touches: toList,
  ambition: toWord(["improve", "renew"]),
  route: toList,
  method: toWord(decisionMethods),
} as const satisfies { readonly [label in keyof Words]?: (item: Item) => unknown };

export type Label = keyof typeof readers;
export type Fields = Readonly<Record<string, unknown>>;

/** Reads bullets such as "Minutes a week: 45", those with these labels; any other, or the same twice, is a problem. */
export const readFields = (
  items: readonly Item[],
  labels: readonly Label[],
  place: string,
  report: (problem: StrategyProblem) => void,
): Fields => {
  const fields = new Map<string, unknown>();
  for (const item of items) {
    const [name = ""] = item.text.split(/[:\n]/, 1);
    const label = findWord(name, labels);
    if (!label || fields.has(label))
      report({ kind: label ? "notAllowed" : "unknown", path: `${place} › ${name.slice(0, 60)}`, line: item.line });
    else fields.set(label, readers[label]({ ...item, text: item.text.slice(name.length + 1).trim() }));
  }
  return Object.fromEntries(fields);
};
