import type { ById, Challenge, Day, Domain, Entity, Id, Provenance, SocialAspect } from "./entity.ts";
import type { Evidence } from "./evidence.ts";
import type { PathId } from "./path.ts";
import type { ThemeId } from "./theme.ts";

export type ProposalId = Id<"proposal">;

export const effectFields = ["workClimate", "collaboration", "productivity"] as const;
export type EffectField = (typeof effectFields)[number];

/** What a proposal is expected to do to one side of the work. Empty strings mean: not filled in yet. */
export interface Effect {
  readonly expected: boolean;
  readonly statement: string;
  readonly indicator?: string;
  readonly baseline?: string;
  readonly target?: string;
}

export interface Problem {
  readonly what: string;
  readonly who: string;
  readonly frequency: string;
  readonly cause: string;
  readonly causeKnown: "measured" | "assumed";
}

export interface Experiment {
  readonly what: string;
  readonly who: string;
  readonly start: Day | "";
  readonly end: Day | "";
  readonly minutesPerWeek: number;
  readonly success: string;
  readonly stop: string;
  readonly measure: string;
}

export const decisionMethods = ["mandate", "consent", "vote", "inform"] as const;
export type DecisionMethod = (typeof decisionMethods)[number];

export interface DecisionAsked {
  readonly question: string;
  readonly method: DecisionMethod;
  readonly decider: string;
  readonly by: Day | "";
  readonly route: readonly string[];
}

/** Everything a proposal says: what is hashed, read and decided on. Its life is in its events. */
export interface ProposalContent {
  readonly title: string;
  readonly authors: ById<{ readonly name: string; readonly order: number }>;
  readonly team: string;
  readonly owner?: string;
  readonly domains: { readonly [key in Domain]?: true };
  readonly challenges: { readonly [key in Challenge]?: true };
  readonly ambition: "improve" | "renew";
  /** The person's own sentence that started it; never rewritten by a coach. */
  readonly ownSentence: string;
  readonly problem: Problem;
  readonly evidence: ById<Evidence>;
  readonly counterEvidence?: string;
  readonly change: string;
  readonly alternatives: ById<{ readonly option: string; readonly whyNot: string; readonly order: number }>;
  readonly technical?: string;
  readonly social: { readonly [key in SocialAspect]?: string };
  readonly technicalOnlyReason?: string;
  readonly effects: { readonly [key in EffectField]: Effect };
  readonly learning: string;
  readonly risks: ById<{ readonly risk: string; readonly mitigation: string; readonly order: number }>;
  readonly affected: ById<{ readonly name: string; readonly order: number }>;
  readonly frameworkCheck: ById<{ readonly rule: string; readonly ok: "yes" | "no" | "ask"; readonly note: string }>;
  readonly experiment: Experiment;
  readonly decision: DecisionAsked;
}

/** An improvement proposal. Version, state, second readings and decisions are folded from its events. */
export interface Proposal extends Entity<"proposal">, ProposalContent {
  readonly themeIds: Readonly<Record<ThemeId, true>>;
  readonly pathIds: Readonly<Record<PathId, true>>;
  readonly assignmentIds: Readonly<Record<Id<"assignment">, true>>;
  readonly provenance: Provenance;
}
