import assert from "node:assert/strict";
import type { Finding, Rule } from "../../../shared/domain/finding.ts";
import { lintProposal } from "../../../shared/domain/lint-proposal.ts";
import type { ProposalLife } from "../../../shared/domain/proposal-life.ts";
import type { Refusal } from "../../../shared/domain/proposal-moves.ts";
import type { Proposal } from "../../../shared/domain/proposal.ts";
import {
  go,
  hash,
  life,
  noor,
  notYet,
  ready,
  refusals,
  ruud,
  sanne,
  type Asked,
  type Step,
} from "../../helpers/ask-proposal-move.ts";
import { antiCaptures, makeAntiExample, makeProposal } from "../../helpers/make-proposal.ts";

const golden = makeProposal();
const objection = { id: "o1", by: noor, objection: "Te druk" };
const finding = (rule: Rule, severity: Finding["severity"] = "error"): Finding => ({ rule, severity, field: "x" });

/** One guard that does not hold, and the one reason it gives. */
interface Unmet {
  readonly step: Step;
  readonly without: string;
  readonly change: Partial<Asked>;
  readonly refused: Refusal;
}

const withOther = (given: Partial<Proposal>): Partial<Asked> => ({ proposal: makeProposal(given) });
const asking = (change: Partial<Proposal["decision"]>): Partial<Asked> =>
  withOther({ decision: { ...golden.decision, ...change } });
const decide = (given: Partial<ProposalLife>): Partial<Asked> => life({ validations: [ready], decision: go, ...given });
const author: Refusal = { kind: "isAuthor" };
const ofThisVersion: Refusal = { kind: "readyForThisVersion" };
const decision: Refusal = { kind: "decisionNeeded" };
const decider: Refusal = { kind: "deciderNeeded" };

const unmet: readonly Unmet[] = [
  ...(["EV5", "EV6", "P11", "P12"] as const).map((rule): Unmet => ({
    step: "draft → shared",
    without: `safety (${rule})`,
    change: { findings: [finding(rule), finding("P1"), finding("P13", "hint")] },
    refused: { kind: "findings", findings: [finding(rule)] },
  })),
  ...(["shared → draft", "draft → withdrawn", "shared → withdrawn", "in_validation → withdrawn"] as const).flatMap(
    (step): readonly Unmet[] => [
      { step, without: "an author", change: { by: { ...sanne, name: "Noor" } }, refused: { kind: "notAuthor" } },
      { step, without: "a name", change: { by: { ...sanne, name: " " } }, refused: { kind: "notAuthor" } },
    ],
  ),
  {
    step: "shared → in_validation",
    without: "a clean lint",
    change: { findings: [finding("P1"), finding("P13", "hint"), finding("EV2", "hint")] },
    refused: { kind: "findings", findings: [finding("P1")] },
  },
  {
    step: "shared → in_validation",
    without: "a validator who is no author",
    change: { by: { ...noor, name: " sanne" } },
    refused: author,
  },
  {
    step: "in_validation → draft",
    without: "a validator who is no author",
    change: {
      by: { ...noor, name: "Sanne" },
      ...life({ validations: [{ ...notYet, by: { ...noor, name: "Sanne" } }] }),
    },
    refused: author,
  },
  {
    step: "in_validation → draft",
    without: "a verdict",
    change: life({ validations: [] }),
    refused: { kind: "verdictNeeded" },
  },
  {
    step: "in_validation → draft",
    without: "a verdict other than ready",
    change: life({ validations: [notYet, ready] }),
    refused: { kind: "verdictNeeded" },
  },
  {
    step: "in_validation → draft",
    without: "a verdict of one's own",
    change: life({ validations: [{ ...notYet, by: { ...noor, name: "Iris" } }] }),
    refused: { kind: "verdictNeeded" },
  },
  {
    step: "in_validation → draft",
    without: "a verdict about this version",
    change: life({ version: 2, validations: [notYet] }),
    refused: { kind: "verdictNeeded" },
  },
  {
    step: "in_validation → draft",
    without: "20 characters on what is needed",
    change: life({ validations: [{ ...notYet, note: " Tel eerst een week.      " }] }),
    refused: { kind: "noteTooShort", least: 20 },
  },
  {
    step: "in_validation → decided",
    without: "a reading",
    change: decide({ validations: [] }),
    refused: ofThisVersion,
  },
  {
    step: "in_validation → decided",
    without: "a reading that says ready",
    change: decide({ validations: [notYet] }),
    refused: ofThisVersion,
  },
  {
    step: "in_validation → decided",
    without: "a reader who still finds it ready",
    change: decide({ validations: [ready, notYet] }),
    refused: ofThisVersion,
  },
  {
    step: "in_validation → decided",
    without: "a reading of these words",
    change: decide({ validations: [{ ...ready, hash: "other words" }] }),
    refused: ofThisVersion,
  },
  {
    step: "in_validation → decided",
    without: "a reading of this version (I8), although the words came back",
    change: decide({ version: 3, decision: { ...go, version: 3 } }),
    refused: ofThisVersion,
  },
  {
    step: "in_validation → decided",
    without: "a reader who is no author (I9)",
    change: decide({ validations: [{ ...ready, by: { ...noor, name: "SANNE " } }] }),
    refused: ofThisVersion,
  },
  {
    step: "in_validation → decided",
    without: "a reader with a name",
    change: decide({ validations: [{ ...ready, by: { ...noor, name: "" } }] }),
    refused: ofThisVersion,
  },
  { step: "in_validation → decided", without: "an outcome", change: life({ validations: [ready] }), refused: decision },
  {
    step: "in_validation → decided",
    without: "an outcome for these words",
    change: decide({ decision: { ...go, hash: "other words" } }),
    refused: decision,
  },
  {
    step: "in_validation → decided",
    without: "an outcome for this version",
    change: decide({ version: 2, validations: [{ ...ready, version: 2 }] }),
    refused: decision,
  },
  {
    step: "in_validation → decided",
    without: "a reason",
    change: decide({ decision: { ...go, reason: "[fill in: why?]" } }),
    refused: { kind: "reasonNeeded" },
  },
  { step: "in_validation → decided", without: "a decider (I10)", change: asking({ decider: "" }), refused: decider },
  {
    step: "in_validation → decided",
    without: "a question (I10)",
    change: asking({ question: "Ok" }),
    refused: decider,
  },
  { step: "in_validation → decided", without: "a date (I10)", change: asking({ by: "" }), refused: decider },
  {
    step: "in_validation → decided",
    without: "the whole approval route, for this version",
    change: {
      requiredRoutes: ["hr", "works council", "privacy"],
      ...decide({
        approvals: [
          { by: ruud, route: "hr", hash, at: "2026-11-20T09:00:00.000Z" },
          { by: ruud, route: "privacy", hash: "other words", at: "2026-11-20T09:00:00.000Z" },
        ],
      }),
    },
    refused: { kind: "approvalsOpen", routes: ["works council", "privacy"] },
  },
  {
    step: "in_validation → decided",
    without: "every objection to a consent integrated",
    change: decide({ objections: [objection, { ...objection, id: "o2", integrated: "Korter" }] }),
    refused: { kind: "objectionsOpen", count: 1 },
  },
];

describe("a step is refused", () => {
  for (const { step, without, change, refused } of unmet) {
    it(`${step}: without ${without}`, () => {
      assert.deepEqual(refusals(step, change), [refused]);
    });
  }

  it("with every reason at once", () => {
    const kinds = refusals("in_validation → decided", {
      proposal: { ...makeAntiExample(), decision: { ...makeAntiExample().decision, method: "consent" } },
      by: noor,
      requiredRoutes: ["hr"],
      ...life({ decision: { ...go, reason: "" }, objections: [objection] }),
    }).map(({ kind }) => kind);

    assert.deepEqual(kinds, [
      "role",
      "deciderNeeded",
      "readyForThisVersion",
      "reasonNeeded",
      "approvalsOpen",
      "objectionsOpen",
    ]);
  });

  it("for the anti-example, already when it is shared", () => {
    const anti = makeAntiExample();
    const findings = lintProposal(anti, { captures: antiCaptures() });
    const [refused] = refusals("draft → shared", { proposal: anti, findings });

    assert(refused?.kind === "findings");
    assert.deepEqual(
      refused.findings.map(({ rule }) => rule),
      ["EV5", "EV6", "P12"],
    );
  });
});

describe("a step is not refused", () => {
  const passes: readonly Omit<Unmet, "refused">[] = [
    { step: "draft → shared", without: "the rest of the lint", change: { findings: [finding("P1"), finding("EV1")] } },
    { step: "draft → shared", without: "an author", change: { by: { name: "Noor", role: "guide" } } },
    { step: "shared → in_validation", without: "hints solved", change: { findings: [finding("P13", "hint")] } },
    {
      step: "in_validation → decided",
      without: "objections integrated when it is a vote",
      change: { ...asking({ method: "vote" }), ...decide({ objections: [objection] }) },
    },
    {
      step: "in_validation → decided",
      without: "objections integrated when the outcome is no",
      change: decide({ decision: { ...go, outcome: "no_go" }, objections: [objection] }),
    },
    {
      step: "in_validation → decided",
      without: "every reader finding it ready",
      change: decide({ validations: [ready, { ...notYet, by: { ...noor, name: "Iris" } }] }),
    },
    {
      step: "in_validation → draft",
      without: "a not yet when the verdict is no",
      change: life({ validations: [{ ...notYet, verdict: "no" }] }),
    },
  ];
  for (const { step, without, change } of passes) {
    it(`${step}: without ${without}`, () => {
      assert.deepEqual(refusals(step, change), []);
    });
  }
});
