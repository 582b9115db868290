import { challenges as allChallenges, domains as allDomains } from "./entity.ts";
import { removeUnreadable } from "./remove-unreadable.ts";
import type { StrategyContent } from "./strategy-content.ts";
import type { StrategyTheme } from "./strategy.ts";

/** The same ground rules without what nobody sees: spaces around texts, and entries of lists that are empty. */
export const tidyStrategy = (given: StrategyContent): StrategyContent => {
  const { ai, export: leaving, retentionDays } = given.guardrails;
  return {
    why: tidyProse(given.why),
    vision: tidyProse(given.vision),
    how: tidyProse(given.how),
    themes: given.themes.map(tidyTheme).filter(({ key }) => key !== ""),
    facilitation: {
      minutesPerWeek: given.facilitation.minutesPerWeek,
      guideContact: tidyProse(given.facilitation.guideContact),
      wall: tidyProse(given.facilitation.wall),
    },
    roles: given.roles
      .map(({ role, task, who = "" }) => ({
        role: tidyLine(role),
        task: tidyProse(task),
        ...(tidyLine(who) && { who: tidyLine(who) }),
      }))
      .filter(({ role, task }) => role + task !== ""),
    guardrails: {
      ai: {
        mode: ai.mode,
        models: tidyList(ai.models),
        neverSend: tidyList(ai.neverSend),
        sendContext: ai.sendContext,
      },
      export: { allow: tidyList(leaving.allow), neverInclude: tidyList(leaving.neverInclude) },
      // Nothing kept for a day would be nothing kept at all.
      ...(retentionDays && { retentionDays }),
      noIndividualMonitoring: true,
    },
    approvals: given.approvals
      .map(({ when, route, method }) => ({
        when: { touches: tidyList(when.touches), ...(when.ambition && { ambition: when.ambition }) },
        route: tidyList(route),
        method,
      }))
      .filter(({ when, route }) => when.touches.length + route.length > 0 || when.ambition !== undefined),
    version: Math.max(1, given.version),
    establishedBy: tidyLine(given.establishedBy),
    validFrom: given.validFrom,
    reviewOn: given.reviewOn,
  };
};

/** In UTF-16 code units; letters taken apart can be many more than a label had. */
const longestKey = 100;

/** The key of a theme that nobody gave one: its label in plain letters. */
export const themeKey = (label: string): string =>
  label
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .slice(0, longestKey)
    .replace(/^-|-$/g, "") || tidyLine(label).slice(0, longestKey);

const tidyTheme = ({ key, label, keywords, domains, challenges = [] }: StrategyTheme): StrategyTheme => ({
  key: tidyLine(key) || tidyLine(themeKey(label)),
  label: tidyLine(label),
  keywords: tidyList(keywords),
  domains: allDomains.filter((domain) => domains.includes(domain)),
  ...(challenges.length > 0 && { challenges: allChallenges.filter((challenge) => challenges.includes(challenge)) }),
});

const tidyLine = (text: string): string => removeUnreadable(text).replace(/\s+/g, " ").trim();

const tidyProse = (text: string): string =>
  removeUnreadable(text)
    .split(/\r\n|\r|\n/)
    .map((line) => line.trimEnd())
    .join("\n")
    .trim();

const tidyList = (texts: readonly string[]): readonly string[] => [
  ...new Set(texts.map(tidyLine).filter((text) => text !== "")),
];
