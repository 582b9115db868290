import type { Guardrails, LearningStrategy } from "../../shared/domain/strategy.ts";

/** Guardrails in the middle: masked AI, two models, sharing as Markdown only. */
export const makeGuardrails = (
  given: Partial<Guardrails["ai"] & Guardrails["export"]> & { readonly retentionDays?: number } = {},
): Guardrails => ({
  ai: {
    mode: given.mode ?? "masked",
    models: given.models ?? ["model-a", "model-b"],
    neverSend: given.neverSend ?? ["zaaknummer"],
    sendContext: given.sendContext ?? false,
  },
  export: { allow: given.allow ?? ["markdown"], neverInclude: given.neverInclude ?? ["persoonsgegevens"] },
  ...(given.retentionDays !== undefined && { retentionDays: given.retentionDays }),
  noIndividualMonitoring: true,
});

/** Ground rules with all six sections filled in. Synthetic. */
export const makeStrategy = (given: Partial<LearningStrategy> = {}): LearningStrategy => ({
  id: "strategy:waterveen",
  schema: 1,
  createdAt: "2026-11-01T09:00:00.000Z",
  updatedAt: "2026-11-01T09:00:00.000Z",
  why: "Leren hoort bij het werk.",
  vision: "Elk team verbetert zijn eigen werk.",
  how: "Kleine proeven, samen besproken.",
  themes: [{ key: "spec", label: "Op tijd weten", keywords: ["spec"], domains: ["execute"] }],
  facilitation: { minutesPerWeek: 45, guideContact: "leercoach@waterveen.example", wall: "Gang 2" },
  roles: [{ role: "guide", task: "denkt mee" }],
  guardrails: makeGuardrails(),
  approvals: [],
  version: 1,
  establishedBy: "directie Waterveen (fictief)",
  validFrom: "2026-11-01",
  reviewOn: "2027-05-01",
  state: "draft",
  ...given,
});
