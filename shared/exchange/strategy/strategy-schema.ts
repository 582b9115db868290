import * as v from "valibot";
import { aiModes } from "../../domain/ai-choices.ts";
import { challenges, domains } from "../../domain/entity.ts";
import { decisionMethods } from "../../domain/proposal.ts";
import { count, day, line, prose } from "../parse-entity/fields.ts";

const list = v.optional(v.pipe(v.array(line), v.maxLength(200)), []);
const few = <Item extends v.GenericSchema>(item: Item) => v.optional(v.pipe(v.array(item), v.maxLength(100)), []);
const text = v.optional(prose, "");

/** Once an object is there, what it leaves out is as tight as can be. */
const ai = v.strictObject({
  mode: v.optional(v.picklist(aiModes), "off"),
  models: list,
  neverSend: list,
  sendContext: v.optional(v.boolean(), false),
});
const leaving = v.strictObject({ allow: list, neverInclude: list });
const guardrails = v.strictObject({
  ai: v.optional(ai, {}),
  export: v.optional(leaving, {}),
  retentionDays: v.exactOptional(v.pipe(count, v.minValue(1))),
  noIndividualMonitoring: v.optional(v.literal(true), true),
});

/** The number of this form of `strategy.json`. A later one is read only by a later Cirkel. */
export const strategyFormat = 1;

/**
 * The fields of `strategy.json`. A section may be left out: then it is empty, and the ground rules cannot be put in force
 * until it is written. A field that is not here is refused.
 */
export const strategySchema = v.strictObject({
  cirkel: v.literal("strategy"),
  format: v.literal(strategyFormat),
  /** For people; Cirkel does not keep it. */
  remark: v.exactOptional(prose),
  why: text,
  vision: text,
  how: text,
  themes: few(
    v.strictObject({
      key: v.optional(line, ""),
      label: line,
      keywords: list,
      domains: few(v.picklist(domains)),
      challenges: v.exactOptional(v.array(v.picklist(challenges))),
    }),
  ),
  facilitation: v.optional(
    v.strictObject({ minutesPerWeek: v.optional(count, 0), guideContact: text, wall: text }),
    {},
  ),
  roles: few(v.strictObject({ role: line, task: text, who: v.exactOptional(line) })),
  guardrails: v.optional(guardrails, {}),
  approvals: few(
    v.strictObject({
      when: v.optional(
        v.strictObject({ touches: list, ambition: v.exactOptional(v.picklist(["improve", "renew"])) }),
        {},
      ),
      route: list,
      method: v.picklist(decisionMethods),
    }),
  ),
  version: v.optional(v.pipe(count, v.minValue(1)), 1),
  establishedBy: v.optional(line, ""),
  validFrom: day,
  reviewOn: day,
});
