import * as v from "valibot";
import { challenges, domains } from "../../domain/entity.ts";
import { decisionMethods } from "../../domain/proposal.ts";
import type { ApprovalRule, Guardrails, LearningStrategy, StrategyTheme } from "../../domain/strategy.ts";
import type { Result } from "../../result.ts";
import { count, day, entityEntries, line, objectOf, prose } from "./fields.ts";
import { parseWith, type ParseProblem } from "./parse-with.ts";

const themeSchema = objectOf<StrategyTheme>()({
  key: line,
  label: line,
  keywords: v.array(line),
  domains: v.array(v.picklist(domains)),
  challenges: v.exactOptional(v.array(v.picklist(challenges))),
});

const guardrailsSchema = objectOf<Guardrails>()({
  ai: objectOf<Guardrails["ai"]>()({
    mode: v.picklist(["off", "masked", "open"]),
    models: v.array(line),
    neverSend: v.array(line),
    sendContext: v.boolean(),
  }),
  export: objectOf<Guardrails["export"]>()({ allow: v.array(line), neverInclude: v.array(line) }),
  retentionDays: v.exactOptional(count),
  noIndividualMonitoring: v.literal(true),
});

const approvalSchema = objectOf<ApprovalRule>()({
  when: objectOf<ApprovalRule["when"]>()({
    touches: v.array(line),
    ambition: v.exactOptional(v.picklist(["improve", "renew"])),
  }),
  route: v.array(line),
  method: v.picklist(decisionMethods),
});

const strategySchema = objectOf<LearningStrategy>()({
  ...entityEntries("strategy"),
  why: prose,
  vision: prose,
  how: prose,
  themes: v.array(themeSchema),
  facilitation: objectOf<LearningStrategy["facilitation"]>()({
    minutesPerWeek: count,
    guideContact: prose,
    wall: prose,
  }),
  roles: v.array(
    objectOf<LearningStrategy["roles"][number]>()({ role: line, task: prose, who: v.exactOptional(line) }),
  ),
  guardrails: guardrailsSchema,
  approvals: v.array(approvalSchema),
  version: count,
  establishedBy: line,
  validFrom: day,
  reviewOn: day,
  state: v.picklist(["draft", "active", "superseded"]),
});

/** Reads ground rules that came from outside, as a rule a file of the organisation. */
export const parseStrategy = (value: unknown): Result<LearningStrategy, ParseProblem> =>
  parseWith(strategySchema, value);
