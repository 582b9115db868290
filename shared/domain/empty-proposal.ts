import type { Effect, ProposalContent } from "./proposal.ts";

/** A proposal that says nothing yet: every field there, none filled in. */
export const emptyContent = (): ProposalContent => ({
  title: "",
  authors: {},
  team: "",
  domains: {},
  challenges: {},
  ambition: "improve",
  ownSentence: "",
  problem: { what: "", who: "", frequency: "", cause: "", causeKnown: "assumed" },
  evidence: {},
  change: "",
  alternatives: {},
  social: {},
  effects: { workClimate: noEffect, collaboration: noEffect, productivity: noEffect },
  learning: "",
  risks: {},
  affected: {},
  frameworkCheck: {},
  experiment: { what: "", who: "", start: "", end: "", minutesPerWeek: 0, success: "", stop: "", measure: "" },
  decision: { question: "", method: "consent", decider: "", by: "", route: [] },
});

const noEffect: Effect = { expected: false, statement: "" };
