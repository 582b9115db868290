import * as v from "valibot";
import { largestStrategyFile, type StrategyContent } from "../../domain/strategy-content.ts";
import type { StrategyProblem } from "../../domain/strategy-problem.ts";
import { tidyStrategy } from "../../domain/tidy-strategy.ts";
import { err, ok, type Result } from "../../result.ts";
import { problemOf } from "../parse-entity/parse-with.ts";
import { unescapeProse } from "./escape-prose.ts";
import { findWord } from "./find-word.ts";
import { readItems, splitSections, type Item, type Section } from "./outline.ts";
import { readFields, toText, type Fields, type Label } from "./read-fields.ts";
import { strategyFormat, strategySchema } from "./strategy-schema.ts";

const headings = [
  "why",
  "vision",
  "how",
  "themes",
  "facilitation",
  "roles",
  "ai",
  "export",
  "approvals",
  "always",
] as const;
type Heading = (typeof headings)[number];

/** Reads ground rules that a person wrote as Markdown, in Dutch or English words; also what `strategyMarkdown` made. */
export const readStrategyMarkdown = (text: string): Result<StrategyContent, StrategyProblem> => {
  if (text.length > largestStrategyFile) return err({ kind: "tooLarge", path: "" });
  const { head, sections } = splitSections(text);
  if (!sections.some(({ heading }) => findWord(heading, headings))) return err({ kind: "notStrategy", path: "" });
  const problems: StrategyProblem[] = [];
  const fields = gatherFields(head, sections, (problem) => problems.push(problem));
  if (problems[0]) return err(problems[0]);
  const read = v.safeParse(strategySchema, fields, { abortEarly: true });
  return read.success ? ok(tidyStrategy(read.output)) : err(problemOf(read.issues[0]));
};

const gatherFields = (
  head: Section,
  sections: readonly Section[],
  report: (problem: StrategyProblem) => void,
): Fields => {
  const found = new Map<Heading, Section>();
  for (const section of sections) {
    const name = findWord(section.heading, headings);
    if (!name || found.has(name))
      report({ kind: name ? "notAllowed" : "unknown", path: section.heading.slice(0, 60), line: section.line });
    else found.set(name, section);
  }
  const proseOf = (name: Heading): string => unescapeProse(found.get(name)?.lines.join("\n").trim() ?? "");
  const itemsOf = (name: Heading): readonly Item[] => {
    const section = found.get(name);
    if (!section) return [];
    const { items, loose } = readItems(section);
    if (loose) report({ kind: "unknown", path: `${section.heading} › ${loose.text.slice(0, 60)}`, line: loose.line });
    return items;
  };
  const fieldsOf = (items: readonly Item[], name: Heading, labels: readonly Label[]): Fields =>
    readFields(items, labels, found.get(name)?.heading ?? "", report);
  const { allow, neverInclude, retentionDays } = fieldsOf(itemsOf("export"), "export", [
    "allow",
    "neverInclude",
    "retentionDays",
  ]);

  return {
    cirkel: "strategy",
    format: strategyFormat,
    ...readFields(headItems(head), ["version", "establishedBy", "validFrom", "reviewOn"], "#", report),
    why: proseOf("why"),
    vision: proseOf("vision"),
    how: proseOf("how"),
    themes: itemsOf("themes").map((item) => ({
      label: toText(item),
      ...fieldsOf(item.items, "themes", ["key", "keywords", "domains", "challenges"]),
    })),
    facilitation: fieldsOf(itemsOf("facilitation"), "facilitation", ["minutesPerWeek", "guideContact", "wall"]),
    roles: itemsOf("roles").map((item) => ({ role: toText(item), ...fieldsOf(item.items, "roles", ["task", "who"]) })),
    guardrails: {
      ai: fieldsOf(itemsOf("ai"), "ai", ["mode", "models", "neverSend", "sendContext"]),
      export: given({ allow, neverInclude }),
      ...given({ retentionDays }),
    },
    approvals: itemsOf("approvals").map(({ items }) => {
      const rule = fieldsOf(items, "approvals", ["touches", "ambition", "route", "method"]);
      const { touches, ambition, route, method } = rule;
      return { when: given({ touches, ambition }), ...given({ route, method }) };
    }),
  };
};

/** Above the first section only bullets count; a title, a remark and other lines are for people. */
const headItems = (head: Section): readonly Item[] =>
  readItems({ ...head, lines: head.lines.map((line) => (/^\s*[-*+]\s/.test(line) ? line : "")) }).items;

const given = (fields: Fields): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
