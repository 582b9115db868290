import assert from "node:assert/strict";
import type { Finding, Rule } from "../../../shared/domain/finding.ts";
import { foldProposal } from "../../../shared/domain/fold-proposal.ts";
import { lintProposal } from "../../../shared/domain/lint-proposal.ts";
import { proposalStates, roles, type ProposalState, type Role } from "../../../shared/domain/proposal-event.ts";
import type { ProposalLife } from "../../../shared/domain/proposal-life.ts";
import { checkProposalMove, proposalMoves, type MoveQuestion, type Refusal } from "../../../shared/domain/proposal-moves.ts";
import type { Proposal } from "../../../shared/domain/proposal.ts";
import { antiCaptures, makeAntiExample, makeProposal } from "../../helpers/make-proposal.ts";

type Step = `${ProposalState} → ${ProposalState}`;
type Asked = Omit<MoveQuestion, "to"> & { readonly to?: ProposalState };

const hash = "hash of this version";
const golden = makeProposal();
const sanne = { name: "Sanne", role: "author" } as const;
const noor = { name: "Noor", role: "validator" } as const;
const ruud = { name: "Ruud", role: "decision_facilitator" } as const;
const professional = { name: "Sanne", role: "professional" } as const;
const ready = { by: noor, verdict: "ready", note: "", version: 1, hash } as const;
const notYet = { ...ready, verdict: "not_yet", note: "Tel eerst een week de herstarts." } as const;
const go = { by: ruud, outcome: "go", reason: "Klein genoeg", version: 1, hash } as const;
const report = { by: sanne, before: "8 per week", after: "3 per week", surprise: "Het was de scanner" };
const objection = { id: "o1", by: noor, objection: "Te druk" };

const begin: ProposalLife = foldProposal([]);
const life = (given: Partial<ProposalLife> = {}): { readonly life: ProposalLife } => ({ life: { ...begin, ...given } });
const finding = (rule: Rule, severity: Finding["severity"] = "error"): Finding => ({ rule, severity, field: "x" });

/** Every step there is, typed from the design and not from the code, with everything it asks for. */
const met: { readonly [step in Step]?: Partial<Asked> } = {
  "draft → shared": { by: professional },
  "shared → draft": { by: sanne },
  "shared → in_validation": { by: noor },
  "in_validation → draft": { by: noor, ...life({ validations: [notYet] }) },
  "in_validation → decided": { by: ruud, ...life({ validations: [ready], decision: go }) },
  "decided → trial": { by: professional, ...life({ decision: go }) },
  "decided → dropped": { by: ruud, ...life({ decision: { ...go, outcome: "no_go" } }) },
  "decided → shared": { by: ruud, ...life({ decision: { ...go, outcome: "defer", revisitOn: "2027-01-11" } }) },
  "trial → adopted": { by: ruud, ...life({ trialReport: { ...report, surprise: "" } }) },
  "trial → dropped": { by: ruud, ...life({ trialReport: { ...report, before: "", after: "" } }) },
  "adopted → evaluated": {
    by: professional,
    today: "2027-01-08",
    ...life({ adoptedOn: "2026-12-11", evaluation: { by: sanne, lesson: "Eerst meten" } }),
  },
  "dropped → evaluated": { by: professional, ...life({ evaluation: { by: sanne, lesson: "Eerst meten" } }) },
  "draft → withdrawn": { by: sanne },
  "shared → withdrawn": { by: sanne },
  "in_validation → withdrawn": { by: sanne },
};

const ask = (step: Step, change: Partial<Asked> = {}) => {
  const [from, to] = step.split(" → ") as [ProposalState, ProposalState];
  const asked = { proposal: golden, hash, today: "2026-12-14", findings: [], requiredRoutes: [], by: sanne, ...life() };
  const full = { ...asked, ...met[step], ...change };
  return checkProposalMove({ ...full, to, life: { ...full.life, state: from } });
};
const refusals = (step: Step, change: Partial<Asked>): readonly Refusal[] => {
  const checked = ask(step, change);
  return checked.ok ? [] : checked.error;
};

describe("every pair of states", () => {
  const steps = proposalStates.flatMap((from) => proposalStates.map((to): Step => `${from} → ${to}`));
  for (const step of steps) {
    if (met[step]) {
      it(`${step} is taken when everything holds`, () => {
        assert.deepEqual(ask(step), { ok: true, value: null });
      });
    } else {
      it(`${step} is refused, whoever asks`, () => {
        const [from, to] = step.split(" → ");
        for (const role of roles) {
          assert.deepEqual(refusals(step, { by: { name: "Sanne", role } }), [{ kind: "notFrom", from, to }]);
        }
      });
    }
  }

  it("is in the table once, or not at all", () => {
    assert.deepEqual(proposalMoves.map(({ from, to }) => `${from} → ${to}`).sort(), Object.keys(met).sort());
  });
});

describe("who may take a step", () => {
  const allowed: { readonly [step in Step]?: readonly Role[] } = {
    "draft → shared": ["author", "professional", "guide"],
    "shared → draft": ["author", "professional", "guide"],
    "shared → in_validation": ["validator"],
    "in_validation → draft": ["validator"],
    "in_validation → decided": ["decision_facilitator"],
    "decided → trial": ["professional", "guide"],
    "decided → dropped": ["decision_facilitator"],
    "decided → shared": ["decision_facilitator"],
    "trial → adopted": ["decision_facilitator"],
    "trial → dropped": ["professional", "decision_facilitator"],
    "adopted → evaluated": ["professional", "guide"],
    "dropped → evaluated": ["professional", "guide"],
    "draft → withdrawn": ["author", "professional", "guide"],
    "shared → withdrawn": ["author", "professional", "guide"],
    "in_validation → withdrawn": ["author", "professional", "guide"],
  };
  // The keys are the steps written above.
  for (const step of Object.keys(allowed) as Step[]) {
    it(`${step}: ${allowed[step]?.join(", ")}`, () => {
      const name = met[step]?.by?.name ?? "";
      for (const role of roles) {
        const refused = refusals(step, { by: { name, role } });
        assert.deepEqual(refused, allowed[step]?.includes(role) ? [] : [{ kind: "role", allowed: allowed[step] }]);
      }
    });
  }
});

/** One guard that does not hold, and the one reason it gives. */
interface Unmet {
  readonly step: Step;
  readonly without: string;
  readonly change: Partial<Asked>;
  readonly refused: Refusal;
}

const withOther = (given: Partial<Proposal>): Partial<Asked> => ({ proposal: makeProposal(given) });
const trialUntil = (end: string): Partial<Asked> => withOther({ experiment: { ...golden.experiment, end } });
const asking = (change: Partial<Proposal["decision"]>): Partial<Asked> =>
  withOther({ decision: { ...golden.decision, ...change } });
const decide = (given: Partial<ProposalLife>): Partial<Asked> => life({ validations: [ready], decision: go, ...given });
const author: Refusal = { kind: "isAuthor" };
const ofThisVersion: Refusal = { kind: "readyForThisVersion" };
const decision: Refusal = { kind: "decisionNeeded" };
const decider: Refusal = { kind: "deciderNeeded" };
const smallTry: Refusal = { kind: "stopRuleNeeded" };
const evaluation = { by: sanne, lesson: "Eerst meten" };

const unmet: readonly Unmet[] = [
  ...(["EV5", "EV6", "P11", "P12"] as const).map(
    (rule): Unmet => ({
      step: "draft → shared",
      without: `safety (${rule})`,
      change: { findings: [finding(rule), finding("P1"), finding("P13", "hint")] },
      refused: { kind: "findings", findings: [finding(rule)] },
    }),
  ),
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
    change: { by: { ...noor, name: "Sanne" }, ...life({ validations: [{ ...notYet, by: { ...noor, name: "Sanne" } }] }) },
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
  { step: "in_validation → decided", without: "a reading", change: decide({ validations: [] }), refused: ofThisVersion },
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
  { step: "in_validation → decided", without: "a question (I10)", change: asking({ question: "Ok" }), refused: decider },
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
  {
    step: "decided → trial",
    without: "a go",
    change: life({ decision: { ...go, outcome: "no_go" } }),
    refused: { kind: "outcomeIs", needed: ["go"] },
  },
  { step: "decided → trial", without: "an owner", change: withOther({ owner: " " }), refused: { kind: "ownerNeeded" } },
  {
    step: "decided → trial",
    without: "a stop rule (I11)",
    change: withOther({ experiment: { ...golden.experiment, stop: "[fill in: when?]" } }),
    refused: smallTry,
  },
  { step: "decided → trial", without: "an end within 30 days (I11)", change: trialUntil("2026-12-30"), refused: smallTry },
  { step: "decided → trial", without: "an end (I11)", change: trialUntil(""), refused: smallTry },
  {
    step: "decided → dropped",
    without: "a no-go",
    change: life({ decision: go }),
    refused: { kind: "outcomeIs", needed: ["no_go"] },
  },
  {
    step: "decided → shared",
    without: "a defer",
    change: life({ decision: { ...go, revisitOn: "2027-01-11" } }),
    refused: { kind: "outcomeIs", needed: ["defer"] },
  },
  {
    step: "decided → shared",
    without: "a day to come back",
    change: life({ decision: { ...go, outcome: "defer" } }),
    refused: { kind: "revisitDateNeeded" },
  },
  {
    step: "trial → adopted",
    without: "a report (I12)",
    change: life(),
    refused: { kind: "reportNeeded", missing: ["before", "after"] },
  },
  {
    step: "trial → adopted",
    without: "how it is now (I12)",
    change: life({ trialReport: { ...report, after: "" } }),
    refused: { kind: "reportNeeded", missing: ["after"] },
  },
  {
    step: "trial → dropped",
    without: "what surprised us",
    change: life({ trialReport: { ...report, surprise: " " } }),
    refused: { kind: "reportNeeded", missing: ["surprise"] },
  },
  { step: "adopted → evaluated", without: "28 days", change: { today: "2027-01-07" }, refused: { kind: "tooEarly", days: 1 } },
  {
    step: "adopted → evaluated",
    without: "a lesson",
    change: life({ adoptedOn: "2026-12-11" }),
    refused: { kind: "lessonNeeded" },
  },
  {
    step: "adopted → evaluated",
    without: "a day of adoption",
    change: life({ evaluation }),
    refused: { kind: "tooEarly", days: 28 },
  },
  {
    step: "dropped → evaluated",
    without: "a closing lesson",
    change: life({ evaluation: { ...evaluation, lesson: "[fill in]" } }),
    refused: { kind: "lessonNeeded" },
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
    assert.deepEqual(refused.findings.map(({ rule }) => rule), ["EV5", "EV6", "P12"]);
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
    { step: "decided → trial", without: "less than 30 days", change: trialUntil("2026-12-29") },
  ];
  for (const { step, without, change } of passes) {
    it(`${step}: without ${without}`, () => {
      assert.deepEqual(refusals(step, change), []);
    });
  }
});
