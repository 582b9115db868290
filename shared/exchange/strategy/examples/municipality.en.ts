import type { StrategyContent } from "../../../domain/strategy-content.ts";

/** An example, invented: the municipality of Waterveen. AI masked. */
export const municipality: Omit<StrategyContent, "validFrom" | "reviewOn"> = {
  version: 1,
  establishedBy: "board of the municipality of Waterveen (example, invented)",
  why: "The work changes faster than a course can follow. Residents expect an answer that is right, and there are no more of us to give it. We want to learn from what happens today, and make it count.",
  vision: "You learn while you work and you work while you learn. Those who do the work improve the work.",
  how: "Small tries in one's own work, talked over together, read briefly by a colleague. A try takes 30 days at most and has a rule for stopping. Training only for a need that somebody named.",
  themes: [
    {
      key: "answer",
      label: "A faster answer for residents",
      keywords: ["answer", "letter", "waiting", "desk"],
      domains: ["execute"],
      challenges: ["productivity"],
    },
    {
      key: "rosters",
      label: "Rosters that are right",
      keywords: ["roster", "staffing", "swap"],
      domains: ["organise"],
      challenges: ["laborShortage", "workClimate"],
    },
    {
      key: "ai",
      label: "Careful with AI",
      keywords: ["ai", "chatbot", "assistant"],
      domains: ["govern", "maintain"],
      challenges: ["regulatoryBurden"],
    },
  ],
  facilitation: {
    minutesPerWeek: 45,
    guideContact: "The learning guide, on Tuesdays in the canteen or at learning@waterveen.example",
    wall: "The corridor beside the canteen, and the Learning wall in Cirkel",
  },
  roles: [
    { role: "Second reader", task: "Reads somebody else's proposal, and says what it still needs." },
    { role: "Learning guide", task: "Asks questions and helps with a learning path. Does not give the answer." },
    { role: "Decision facilitator", task: "Sees to it that a proposal gets a decision in time." },
    { role: "Owner of the ground rules", task: "Keeps these ground rules up to date.", who: "the town clerk" },
  ],
  guardrails: {
    ai: {
      mode: "masked",
      models: ["paste"],
      neverSend: ["case number", "case file", "objection"],
      sendContext: false,
    },
    export: { allow: ["markdown", "json", "print"], neverInclude: ["names of residents", "case data"] },
    retentionDays: 365,
    noIndividualMonitoring: true,
  },
  approvals: [
    { when: { touches: ["another team"] }, route: ["both teams"], method: "consent" },
    { when: { touches: ["personal data"] }, route: ["privacy officer"], method: "mandate" },
    { when: { touches: ["working hours", "monitoring"] }, route: ["HR", "works council"], method: "mandate" },
  ],
};
