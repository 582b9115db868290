import { aiModes } from "./ai-choices.ts";
import type { Guardrails } from "./strategy.ts";

/** What both allow: nowhere looser than either. */
export const tightenGuardrails = (one: Guardrails, other: Guardrails): Guardrails => {
  const retentionDays = Math.min(one.retentionDays ?? Infinity, other.retentionDays ?? Infinity);
  return {
    ai: {
      mode: aiModes.find((mode) => mode === one.ai.mode || mode === other.ai.mode) ?? "off",
      models: both(one.ai.models, other.ai.models),
      neverSend: either(one.ai.neverSend, other.ai.neverSend),
      sendContext: one.ai.sendContext && other.ai.sendContext,
    },
    export: {
      allow: both(one.export.allow, other.export.allow),
      neverInclude: either(one.export.neverInclude, other.export.neverInclude),
    },
    ...(retentionDays !== Infinity && { retentionDays }),
    noIndividualMonitoring: true,
  };
};

const both = (some: readonly string[], others: readonly string[]): readonly string[] =>
  some.filter((one) => others.includes(one));

const either = (some: readonly string[], others: readonly string[]): readonly string[] => [
  ...new Set([...some, ...others]),
];
