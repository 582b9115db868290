import assert from "node:assert/strict";
import type { Rule } from "../../../shared/domain/finding.ts";
import { lintProposal } from "../../../shared/domain/lint-proposal.ts";
import type { Proposal } from "../../../shared/domain/proposal.ts";
import { makeCapture } from "../../helpers/make-capture.ts";
import { antiCaptures, goldenCaptures, makeAntiExample, makeProposal } from "../../helpers/make-proposal.ts";

const golden = makeProposal();
const lint = (given: Partial<Proposal>) => lintProposal(makeProposal(given), { captures: goldenCaptures() });
const findingsOf = (rule: Rule, given: Partial<Proposal>) => lint(given).filter((finding) => finding.rule === rule);

/** What breaks one rule, and where its finding belongs; the golden proposal itself is the passing case. */
interface Break {
  readonly rule: Rule;
  readonly says: string;
  readonly given: Partial<Proposal>;
  readonly field: string;
  readonly severity?: "hint";
  readonly id?: string;
}

const productivity = golden.effects.productivity;
const withProductivity = (change: Partial<typeof productivity>): Partial<Proposal> => ({
  effects: { ...golden.effects, productivity: { ...productivity, ...change } },
});
const withTrial = (change: Partial<Proposal["experiment"]>): Partial<Proposal> => ({
  experiment: { ...golden.experiment, ...change },
});
const asking = (change: Partial<Proposal["decision"]>): Partial<Proposal> => ({
  decision: { ...golden.decision, ...change },
});
const seen = (change: Partial<Proposal["problem"]>): Partial<Proposal> => ({
  problem: { ...golden.problem, ...change },
});
const open = "[fill in: who decides?]";

const breaks: readonly Break[] = [
  { rule: "P1", says: "no domain", given: { domains: {} }, field: "domains" },
  { rule: "P2", says: "a problem without what", given: seen({ what: " " }), field: "problem" },
  { rule: "P2", says: "a problem without who", given: seen({ who: open }), field: "problem" },
  { rule: "P2", says: "a problem without how often", given: seen({ frequency: "" }), field: "problem" },
  { rule: "P3", says: "no social aspect and no reason", given: { social: {} }, field: "social" },
  { rule: "P3", says: "a placeholder as social aspect", given: { social: { working: open } }, field: "social" },
  {
    rule: "P4",
    says: "no expected effect",
    given: { effects: { workClimate: none(), collaboration: none(), productivity: none() } },
    field: "effects",
  },
  { rule: "P5", says: "no indicator", given: withProductivity({ indicator: "" }), field: "effects" },
  { rule: "P5", says: "no target", given: withProductivity({ target: open }), field: "effects" },
  {
    rule: "P6",
    says: "a target without a baseline",
    given: withProductivity({ baseline: "" }),
    field: "effects",
    severity: "hint",
    id: "productivity",
  },
  { rule: "P7", says: "no trial", given: withTrial({ what: "" }), field: "experiment" },
  { rule: "P7", says: "a trial without an end", given: withTrial({ end: "" }), field: "experiment" },
  { rule: "P7", says: "an end before the start", given: withTrial({ end: "2026-11-29" }), field: "experiment" },
  { rule: "P7", says: "31 days, both ends counted", given: withTrial({ end: "2026-12-30" }), field: "experiment" },
  { rule: "P7", says: "a day that does not exist", given: withTrial({ end: "2026-12-32" }), field: "experiment" },
  { rule: "P8", says: "no success", given: withTrial({ success: "" }), field: "experiment" },
  { rule: "P8", says: "no stop rule", given: withTrial({ stop: open }), field: "experiment" },
  { rule: "P8", says: "no measure", given: withTrial({ measure: "" }), field: "experiment" },
  { rule: "P9", says: "a question without '?'", given: asking({ question: "Akkoord" }), field: "decision" },
  { rule: "P9", says: "two questions", given: asking({ question: "Mag het? En wanneer?" }), field: "decision" },
  { rule: "P9", says: "no decider", given: asking({ decider: open }), field: "decision" },
  { rule: "P9", says: "no date", given: asking({ by: "" }), field: "decision" },
  { rule: "P10", says: "no risk", given: { risks: {} }, field: "risks" },
  {
    rule: "P10",
    says: "a risk that nobody does anything about",
    given: { risks: { r1: { risk: "Vergeetlijst", mitigation: open, order: 1 } } },
    field: "risks",
  },
  {
    rule: "P11",
    says: "something outside the frameworks",
    given: { frameworkCheck: { ...golden.frameworkCheck, f3: { rule: "Binnen werktijd", ok: "no", note: "" } } },
    field: "frameworkCheck",
    id: "f3",
  },
  { rule: "P12", says: "an AI text that nobody read", given: { provenance: { by: "ai" } }, field: "provenance" },
  {
    rule: "P13",
    says: "a change that only promises",
    given: { change: "We gaan de samenwerking optimaliseren." },
    field: "change",
    severity: "hint",
  },
  { rule: "P13", says: "a placeholder as change", given: { change: open }, field: "change", severity: "hint" },
  {
    rule: "P14",
    says: "an assumed cause",
    given: seen({ causeKnown: "assumed" }),
    field: "problem",
    severity: "hint",
  },
  { rule: "P14", says: "a measured nothing", given: seen({ cause: open }), field: "problem", severity: "hint" },
  { rule: "P15", says: "no alternative", given: { alternatives: {} }, field: "alternatives", severity: "hint" },
  {
    rule: "P15",
    says: "an alternative without a reason against it",
    given: { alternatives: { o1: { option: "Niets doen", whyNot: "", order: 1 } } },
    field: "alternatives",
    severity: "hint",
  },
  { rule: "P16", says: "nothing the team learns", given: { learning: "" }, field: "learning" },
];

function none() {
  return { expected: false, statement: "Minder herstarts." };
}

describe("the lint rules of a proposal", () => {
  it("find nothing at all in the golden proposal", () => {
    assert.deepEqual(lint({}), []);
  });

  for (const { rule, says, given, field, severity = "error", id } of breaks) {
    it(`${rule} finds ${says}`, () => {
      assert.deepEqual(findingsOf(rule, given), [{ rule, severity, field, ...(id && { id }) }]);
    });
  }

  const passes: readonly Pick<Break, "rule" | "says" | "given">[] = [
    {
      rule: "P3",
      says: "a reason for technical only",
      given: { social: {}, technicalOnlyReason: "Alleen een patch." },
    },
    { rule: "P4", says: "one expected effect out of three", given: oneEffect() },
    { rule: "P5", says: "one effect with indicator and target", given: oneEffect() },
    { rule: "P6", says: "no target at all", given: withProductivity({ target: "", baseline: "" }) },
    { rule: "P7", says: "a trial of one day", given: withTrial({ end: "2026-11-30" }) },
    { rule: "P7", says: "a trial of 30 days, both ends counted", given: withTrial({ end: "2026-12-29" }) },
    { rule: "P9", says: "one question asked with some force", given: asking({ question: "Mag dit nu??" }) },
    { rule: "P11", says: "a framework that still has to be asked about", given: {} },
    { rule: "P12", says: "a template of the rules", given: { provenance: { by: "rules" } } },
    { rule: "P13", says: "a promise with a moment", given: { change: "Elke vrijdag verbeteren we één test." } },
  ];
  for (const { rule, says, given } of passes) {
    it(`${rule} accepts ${says}`, () => {
      assert.deepEqual(findingsOf(rule, given), []);
    });
  }

  it("show nearly everything that is wrong with the anti-example", () => {
    const rules = lintProposal(makeAntiExample(), { captures: antiCaptures() }).map(({ rule }) => rule);

    assert.equal([...new Set(rules)].sort().join(" "), "EV1 EV4 EV5 EV6 P1 P10 P12 P13 P14 P15 P16 P2 P3 P5 P7 P8 P9");
  });

  it("carry what the evidence rules find, for others to read", () => {
    const captures = new Map(goldenCaptures());
    captures.set("capture:a04", makeCapture({ ...captures.get("capture:a04"), visibility: "private" }));

    assert.deepEqual(lintProposal(golden, { captures }), [
      { rule: "EV5", severity: "error", field: "evidence", id: "e2" },
    ]);
  });
});

function oneEffect(): Partial<Proposal> {
  return { effects: { workClimate: none(), collaboration: none(), productivity } };
}
