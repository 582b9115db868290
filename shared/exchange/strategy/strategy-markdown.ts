import type { Language } from "../../domain/entity.ts";
import type { StrategyContent } from "../../domain/strategy-content.ts";
import { escapeProse } from "./escape-prose.ts";
import { en } from "./words.en.ts";
import { nl, type Words } from "./words.nl.ts";

/** Ground rules as a page that a person can read and write in any editor. `readStrategyMarkdown` reads it back the same. */
export const strategyMarkdown = (strategy: StrategyContent, language: Language, remark = ""): string => {
  const words = language === "nl" ? nl : en;
  const { guardrails, facilitation } = strategy;
  const field = (name: keyof Words, value: string | number | undefined): Bullet | undefined =>
    value === undefined || value === "" ? undefined : { text: `${words[name]}: ${escapeProse(String(value))}` };
  const list = (name: keyof Words, values: readonly string[]): Bullet | undefined =>
    values.length === 0
      ? undefined
      : { text: `${words[name]}:`, items: values.map((value) => ({ text: escapeProse(value) })) };
  const named = (codes: readonly (keyof Words)[]): readonly string[] => codes.map((code) => words[code]);

  const parts: readonly (string | undefined)[] = [
    `# ${words.title}`,
    remark && `> ${remark.replaceAll("\n", "\n> ")}`,
    bullets([
      field("version", strategy.version),
      field("establishedBy", strategy.establishedBy),
      field("validFrom", strategy.validFrom),
      field("reviewOn", strategy.reviewOn),
    ]),
    `## ${words.why}`,
    escapeProse(strategy.why),
    `## ${words.vision}`,
    escapeProse(strategy.vision),
    `## ${words.how}`,
    escapeProse(strategy.how),
    `## ${words.themes}`,
    bullets(
      strategy.themes.map(({ key, label, keywords, domains, challenges = [] }) => ({
        text: escapeProse(label),
        items: [
          field("key", key),
          list("keywords", keywords),
          list("domains", named(domains)),
          list("challenges", named(challenges)),
        ],
      })),
    ),
    `## ${words.facilitation}`,
    bullets([
      field("minutesPerWeek", facilitation.minutesPerWeek),
      field("guideContact", facilitation.guideContact),
      field("wall", facilitation.wall),
    ]),
    `## ${words.roles}`,
    bullets(
      strategy.roles.map(({ role, task, who }) => ({
        text: escapeProse(role),
        items: [field("task", task), field("who", who)],
      })),
    ),
    `## ${words.ai}`,
    bullets([
      field("mode", words[guardrails.ai.mode]),
      list("models", guardrails.ai.models),
      list("neverSend", guardrails.ai.neverSend),
      field("sendContext", words[guardrails.ai.sendContext ? "yes" : "no"]),
    ]),
    `## ${words.export}`,
    bullets([
      list("allow", guardrails.export.allow),
      list("neverInclude", guardrails.export.neverInclude),
      field("retentionDays", guardrails.retentionDays),
    ]),
    `## ${words.approvals}`,
    bullets(
      strategy.approvals.map(({ when, route, method }, index) => ({
        text: `${words.rule} ${index + 1}`,
        items: [
          list("touches", when.touches),
          field("ambition", when.ambition && words[when.ambition]),
          list("route", route),
          field("method", words[method]),
        ],
      })),
    ),
    `## ${words.always}`,
    words.alwaysText,
  ];
  return `${parts.filter(Boolean).join("\n\n")}\n`;
};

interface Bullet {
  readonly text: string;
  readonly items?: readonly (Bullet | undefined)[];
}

const bullets = (all: readonly (Bullet | undefined)[], indent = ""): string =>
  all
    .filter((bullet) => bullet !== undefined)
    .map(({ text, items = [] }) => {
      const lines = text.split("\n").map((line) => (line === "" ? "" : `${indent}  ${line}`));
      const below = bullets(items, `${indent}  `);
      return `${indent}- ${lines.join("\n").slice(indent.length + 2)}${below && `\n${below}`}`.trimEnd();
    })
    .join("\n");
