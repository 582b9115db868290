import fc from "fast-check";
import { aiModes } from "../../../../shared/domain/ai-choices.ts";
import { challenges, domains } from "../../../../shared/domain/entity.ts";
import { decisionMethods } from "../../../../shared/domain/proposal.ts";
import type { StrategyContent } from "../../../../shared/domain/strategy-content.ts";
import { tidyStrategy } from "../../../../shared/domain/tidy-strategy.ts";

const hostile = [
  "## Visie",
  "- Gebruik: open",
  "  * dieper",
  "> remark",
  "1. een",
  "\\",
  "\\\\-",
  "`x`",
  "<b>",
  "[a](b)",
  "    code",
  "a: b",
  "",
  "\tx",
  "---",
  "#",
  "\u2028- x",
];
const word = fc.oneof(fc.string({ unit: "grapheme", maxLength: 12 }), fc.constantFrom(...hostile));
const prose = fc.array(word, { maxLength: 5 }).map((lines) => lines.join("\n"));
const list = fc.array(word, { maxLength: 4 });
const mode = fc.constantFrom(...aiModes);
const day = fc.constantFrom("2026-11-01", "2027-05-01");

/** Ground rules with anything in them that a person could type, and what looks like Markdown above all; tidied. */
export const anyStrategy: fc.Arbitrary<StrategyContent> = fc
  .record({
    why: prose,
    vision: prose,
    how: prose,
    themes: fc.array(
      fc.record(
        {
          key: word,
          label: word,
          keywords: list,
          domains: fc.subarray([...domains]),
          challenges: fc.subarray([...challenges]),
        },
        { requiredKeys: ["key", "label", "keywords", "domains"] },
      ),
      { maxLength: 3 },
    ),
    facilitation: fc.record({ minutesPerWeek: fc.nat(2_000), guideContact: prose, wall: prose }),
    roles: fc.array(fc.record({ role: word, task: prose, who: word }, { requiredKeys: ["role", "task"] }), {
      maxLength: 3,
    }),
    guardrails: fc.record(
      {
        ai: fc.record({ mode, models: list, neverSend: list, sendContext: fc.boolean() }),
        export: fc.record({ allow: list, neverInclude: list }),
        retentionDays: fc.integer({ min: 1, max: 5_000 }),
        noIndividualMonitoring: fc.constant(true as const),
      },
      { requiredKeys: ["ai", "export", "noIndividualMonitoring"] },
    ),
    approvals: fc.array(
      fc.record({
        when: fc.record(
          { touches: list, ambition: fc.constantFrom("improve" as const, "renew" as const) },
          { requiredKeys: ["touches"] },
        ),
        route: list,
        method: fc.constantFrom(...decisionMethods),
      }),
      { maxLength: 3 },
    ),
    version: fc.integer({ min: 1, max: 50 }),
    establishedBy: word,
    validFrom: day,
    reviewOn: day,
  })
  .map(tidyStrategy);
