import { contentOfStrategy } from "../../shared/domain/strategy-content.ts";
import { makeGuardrails, makeStrategy } from "./make-strategy.ts";
import type { SampleCall, SampleIds } from "./sample-calls.ts";

/** Calls about the ground rules, as the screens make them. */
export const strategyCalls = ({ strategyId }: Pick<SampleIds, "strategyId">): readonly SampleCall[] => [
  ["strategies"],
  ["draftStrategy", { example: "municipality" }],
  ["draftStrategy", { text: "## Waarom\n\nOmdat het werk verandert.\n" }],
  ["draftStrategy", { strategyId }],
  ["draftStrategy", { empty: true }],
  [
    "editStrategy",
    strategyId,
    {
      ...contentOfStrategy(makeStrategy()),
      themes: [{ key: "a", label: "A", keywords: ["b"], domains: ["govern"], challenges: ["productivity"] }],
      roles: [{ role: "gids", task: "denkt mee", who: "Noor" }],
      guardrails: makeGuardrails({ retentionDays: 30 }),
      approvals: [{ when: { touches: ["privacy"], ambition: "renew" }, route: ["OR"], method: "consent" }],
    },
  ],
  ["editStrategy", strategyId, { why: "" }],
  ["discardStrategy", strategyId],
  ["establishStrategy", strategyId],
  ["confirmFoundStrategy", "0".repeat(64)],
  ["exportStrategy", strategyId, "json"],
  ["exportStrategy", strategyId, "markdown"],
];
