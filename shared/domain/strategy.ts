import type { Challenge, Day, Domain, Entity } from "./entity.ts";
import type { DecisionMethod } from "./proposal.ts";

export interface StrategyTheme {
  readonly key: string;
  readonly label: string;
  readonly keywords: readonly string[];
  readonly domains: readonly Domain[];
  readonly challenges?: readonly Challenge[];
}

/** What may be sent to an AI and what may leave in an export. A person may be stricter, never looser. */
export interface Guardrails {
  readonly ai: {
    readonly mode: "off" | "masked" | "open";
    readonly models: readonly string[];
    readonly neverSend: readonly string[];
    readonly sendContext: boolean;
  };
  readonly export: { readonly allow: readonly string[]; readonly neverInclude: readonly string[] };
  readonly retentionDays?: number;
  readonly noIndividualMonitoring: true;
}

/** Which route of approvals a proposal takes when it touches something or aims at renewal. */
export interface ApprovalRule {
  readonly when: { readonly touches: readonly string[]; readonly ambition?: "improve" | "renew" };
  readonly route: readonly string[];
  readonly method: DecisionMethod;
}

/** The organisation's learning strategy: the ground rules (kaders). */
export interface LearningStrategy extends Entity<"strategy"> {
  readonly why: string;
  readonly vision: string;
  readonly how: string;
  readonly themes: readonly StrategyTheme[];
  readonly facilitation: { readonly minutesPerWeek: number; readonly guideContact: string; readonly wall: string };
  readonly roles: readonly { readonly role: string; readonly task: string; readonly who?: string }[];
  readonly guardrails: Guardrails;
  readonly approvals: readonly ApprovalRule[];
  readonly version: number;
  readonly establishedBy: string;
  readonly validFrom: Day;
  readonly reviewOn: Day;
  readonly state: "draft" | "active" | "superseded";
}
