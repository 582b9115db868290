import type { StrategyContent } from "../../../domain/strategy-content.ts";

/** An example, invented: the hospital De Lindehof. AI off. */
export const hospital: Omit<StrategyContent, "validFrom" | "reviewOn"> = {
  version: 1,
  establishedBy: "board of the hospital De Lindehof (example, invented)",
  why: "Good care begins with people who notice what could be better. Now that gets lost in a busy shift. We want a team to be able to try something within a week of noticing it.",
  vision: "Learning is a part of the shift. What works on one ward can be taken over by another.",
  how: "Looking back together for ten minutes after the shift, small tries on one's own ward, a colleague who reads along. What touches a patient goes to the quality officer first.",
  themes: [
    {
      key: "handover",
      label: "Handover without gaps",
      keywords: ["handover", "shift", "briefing"],
      domains: ["execute"],
      challenges: ["workClimate"],
    },
    {
      key: "supplies",
      label: "Supplies in their place",
      keywords: ["searching", "stock", "cupboard"],
      domains: ["maintain"],
      challenges: ["productivity"],
    },
    {
      key: "records",
      label: "Less recording twice",
      keywords: ["records", "chart", "form"],
      domains: ["organise"],
      challenges: ["laborShortage", "regulatoryBurden"],
    },
  ],
  facilitation: {
    minutesPerWeek: 30,
    guideContact: "The learning coach of your ward, or learning@lindehof.example",
    wall: "The board in the coffee room",
  },
  roles: [
    { role: "Second reader", task: "Reads somebody else's proposal, and says what it still needs." },
    { role: "Learning coach", task: "Keeps looking back short and safe." },
    { role: "Decision facilitator", task: "Takes a proposal to the meeting that decides on it.", who: "team leader" },
    { role: "Owner of the ground rules", task: "Keeps these ground rules up to date.", who: "head of learning" },
  ],
  guardrails: {
    ai: {
      mode: "off",
      models: [],
      neverSend: ["patient", "patient number", "diagnosis", "room"],
      sendContext: false,
    },
    export: { allow: ["markdown", "print"], neverInclude: ["patient data", "names of colleagues"] },
    retentionDays: 180,
    noIndividualMonitoring: true,
  },
  approvals: [
    { when: { touches: ["patient safety"] }, route: ["quality officer"], method: "mandate" },
    { when: { touches: ["personal data"] }, route: ["data protection officer"], method: "mandate" },
    { when: { touches: ["working hours", "monitoring"] }, route: ["HR", "works council"], method: "mandate" },
    { when: { touches: [], ambition: "renew" }, route: ["head of the ward"], method: "consent" },
  ],
};
