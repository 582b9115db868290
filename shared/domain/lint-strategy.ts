import { daysFromTo, isDay } from "./days.ts";
import { isFilledIn } from "./filled-in.ts";
import type { StrategyContent } from "./strategy-content.ts";

/** The sections without which ground rules cannot be in force. */
export const strategySections = ["why", "vision", "how", "themes", "facilitation", "roles"] as const;
export type StrategySection = (typeof strategySections)[number];

/** A section that is missing or half filled in ("error"), or a date that helps nobody ("hint"). */
export type StrategyFinding =
  | { readonly field: StrategySection; readonly severity: "error" }
  | { readonly field: "establishedBy" | "validFrom" | "reviewOn"; readonly severity: "hint" };

/** What is missing in the ground rules of an organisation. */
export const lintStrategy = (strategy: StrategyContent): readonly StrategyFinding[] => {
  const { establishedBy, validFrom, reviewOn } = strategy;
  const isReviewLater = isDay(reviewOn) && (!isDay(validFrom) || daysFromTo(validFrom, reviewOn) > 0);
  return [
    ...strategySections
      .filter((section) => !isSectionFilled[section](strategy))
      .map((field) => ({ field, severity: "error" as const })),
    ...(isFilledIn(establishedBy) ? [] : [hint("establishedBy")]),
    ...(isDay(validFrom) ? [] : [hint("validFrom")]),
    ...(isReviewLater ? [] : [hint("reviewOn")]),
  ];
};

const isSectionFilled: { readonly [section in StrategySection]: (strategy: StrategyContent) => boolean } = {
  why: ({ why }) => isFilledIn(why),
  vision: ({ vision }) => isFilledIn(vision),
  how: ({ how }) => isFilledIn(how),
  themes: ({ themes }) => themes.length > 0 && themes.every(({ key, label }) => isFilledIn(key) && isFilledIn(label)),
  // A wall is optional: a team may have no place to show things.
  facilitation: ({ facilitation }) => facilitation.minutesPerWeek > 0 && isFilledIn(facilitation.guideContact),
  roles: ({ roles }) => roles.length > 0 && roles.every(({ role, task }) => isFilledIn(role) && isFilledIn(task)),
};

const hint = (field: "establishedBy" | "validFrom" | "reviewOn"): StrategyFinding => ({ field, severity: "hint" });
