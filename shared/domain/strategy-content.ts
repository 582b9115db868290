import type { LearningStrategy } from "./strategy.ts";

/** All that ground rules say: what a file of them holds. */
export type StrategyContent = Omit<
  LearningStrategy,
  "id" | "schema" | "createdAt" | "updatedAt" | "deletedAt" | "state"
>;

/** A longer file is no file of ground rules. In characters. */
export const largestStrategyFile = 200_000;

/** What ground rules say, apart from the record they stand in. */
export const contentOfStrategy = (strategy: StrategyContent): StrategyContent => ({
  why: strategy.why,
  vision: strategy.vision,
  how: strategy.how,
  themes: strategy.themes,
  facilitation: strategy.facilitation,
  roles: strategy.roles,
  guardrails: strategy.guardrails,
  approvals: strategy.approvals,
  version: strategy.version,
  establishedBy: strategy.establishedBy,
  validFrom: strategy.validFrom,
  reviewOn: strategy.reviewOn,
});

/** The tightest there is, until somebody writes what may be. */
export const emptyStrategy = (validFrom: string, reviewOn: string): StrategyContent => ({
  why: "",
  vision: "",
  how: "",
  themes: [],
  facilitation: { minutesPerWeek: 0, guideContact: "", wall: "" },
  roles: [],
  guardrails: {
    ai: { mode: "off", models: [], neverSend: [], sendContext: false },
    export: { allow: [], neverInclude: [] },
    noIndividualMonitoring: true,
  },
  approvals: [],
  version: 1,
  establishedBy: "",
  validFrom,
  reviewOn,
});
