import { aiModes } from "../domain/ai-choices.ts";
import { challenges, domains } from "../domain/entity.ts";
import { decisionMethods } from "../domain/proposal.ts";
import { largestStrategyFile, type StrategyContent } from "../domain/strategy-content.ts";
import { strategyExamples, type StrategyExample } from "../domain/strategy-example.ts";
import type { ApprovalRule, Guardrails, StrategyTheme } from "../domain/strategy.ts";
import {
  anyOf,
  count,
  day,
  idOf,
  line,
  listOf,
  objectOf,
  oneOf,
  optional,
  partOf,
  prose,
  text,
  type Check,
} from "./checks.ts";
import type { StrategyId, StrategyOrigin } from "./strategy-types.ts";

export const strategyId: Check<StrategyId> = idOf("strategy");

export const strategyOrigin: Check<StrategyOrigin> = anyOf(
  objectOf<{ readonly example: StrategyExample }>({ example: oneOf(...strategyExamples) }),
  // One more than fits: the reader says in words that it is too large.
  objectOf<{ readonly text: string }>({ text: text(largestStrategyFile + 1) }),
  objectOf<{ readonly strategyId: StrategyId }>({ strategyId }),
  objectOf<{ readonly empty: true }>({ empty: oneOf(true) }),
);

export const strategyHashOf: Check<string> = (value): value is string =>
  typeof value === "string" && /^[\da-f]{64}$/.test(value);

const lines = listOf(line);

const guardrails = objectOf<Guardrails>({
  ai: objectOf<Guardrails["ai"]>({
    mode: oneOf(...aiModes),
    models: lines,
    neverSend: lines,
    sendContext: oneOf(true, false),
  }),
  export: objectOf<Guardrails["export"]>({ allow: lines, neverInclude: lines }),
  retentionDays: optional(count),
  noIndividualMonitoring: oneOf(true),
});

/** What a person changes in a draft of the ground rules. */
export const strategyChange = partOf<StrategyContent>({
  why: prose,
  vision: prose,
  how: prose,
  themes: listOf(
    objectOf<StrategyTheme>({
      key: line,
      label: line,
      keywords: lines,
      domains: listOf(oneOf(...domains)),
      challenges: optional(listOf(oneOf(...challenges))),
    }),
  ),
  facilitation: objectOf<StrategyContent["facilitation"]>({ minutesPerWeek: count, guideContact: prose, wall: prose }),
  roles: listOf(objectOf<StrategyContent["roles"][number]>({ role: line, task: prose, who: optional(line) })),
  guardrails,
  approvals: listOf(
    objectOf<ApprovalRule>({
      when: objectOf<ApprovalRule["when"]>({ touches: lines, ambition: optional(oneOf("improve", "renew")) }),
      route: lines,
      method: oneOf(...decisionMethods),
    }),
  ),
  version: count,
  establishedBy: line,
  validFrom: day,
  reviewOn: day,
});
