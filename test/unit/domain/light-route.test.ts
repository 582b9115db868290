import assert from "node:assert/strict";
import fc from "fast-check";
import type { Finding, Rule } from "../../../shared/domain/finding.ts";
import { foldProposal } from "../../../shared/domain/fold-proposal.ts";
import { canDecideLightly, lightDecision, type LightDecision } from "../../../shared/domain/light-route.ts";
import { proposalStates, type ProposalEvent, type ProposalHappening } from "../../../shared/domain/proposal-event.ts";
import { checkProposalMove, type Refusal } from "../../../shared/domain/proposal-moves.ts";
import { eventId, makeEvent, makeHistory } from "../../helpers/make-event.ts";
import { makeProposal } from "../../helpers/make-proposal.ts";

const hash = "hash of this version";
const golden = makeProposal();
const toShared: ProposalHappening = { type: "moved", from: "draft", to: "shared", hash };
const toReading: ProposalHappening = { type: "moved", from: "shared", to: "in_validation", hash };
const draft = makeHistory({ type: "created" });

const decision = (given: Partial<LightDecision> = {}): LightDecision => ({
  proposal: golden,
  life: foldProposal(draft),
  hash,
  today: "2026-11-16",
  findings: [],
  requiredRoutes: [],
  recordedBy: "Sanne",
  secondReader: "Noor",
  outcome: "go",
  reason: "Klein genoeg om te proberen",
  ...given,
});
const refusals = (given: Partial<LightDecision>): readonly Refusal[] => {
  const decided = lightDecision(decision(given));
  return decided.ok ? [] : decided.error;
};
const finding = (rule: Rule): Finding => ({ rule, severity: "error", field: "x" });

describe("a proposal within the team's own mandate", () => {
  it("is one that no ground rule sends past the team", () => {
    assert.equal(canDecideLightly(golden, []), true);
    assert.equal(canDecideLightly(golden, ["team"]), true);
    assert.equal(canDecideLightly(golden, ["vergunningen "]), true);
    assert.equal(canDecideLightly(golden, ["team", "works council"]), false);
    assert.equal(canDecideLightly({ team: "" }, ["hr"]), false);
  });
});

describe('"decided in our meeting"', () => {
  it("writes down the same facts as the long way", () => {
    const decided = lightDecision(decision({ requiredRoutes: ["team"] }));

    assert(decided.ok);
    const reader = { name: "Noor", role: "validator" };
    const facilitator = { name: "Sanne", role: "decision_facilitator" };
    assert.deepEqual(decided.value, [
      { by: { name: "Sanne", role: "professional" }, happening: toShared },
      { by: reader, happening: toReading },
      { by: reader, happening: { type: "validated", verdict: "ready", note: "", version: 1, hash } },
      { by: facilitator, happening: { type: "approved", route: "team", hash } },
      {
        by: facilitator,
        happening: { type: "decided", outcome: "go", reason: "Klein genoeg om te proberen", version: 1, hash },
      },
      { by: facilitator, happening: { type: "moved", from: "in_validation", to: "decided", hash } },
    ]);
  });

  for (const [from, history, count] of [
    ["draft", draft, 5],
    ["shared", makeHistory({ type: "created" }, toShared), 4],
    ["in_validation", makeHistory({ type: "created" }, toShared, toReading), 3],
  ] as const) {
    it(`takes every step from ${from} as the long way allows it`, () => {
      const asked = decision({ life: foldProposal(history) });
      const decided = lightDecision(asked);
      assert(decided.ok);
      assert.equal(decided.value.length, count);

      const events: ProposalEvent[] = [...history];
      for (const { by, happening } of decided.value) {
        const life = foldProposal(events);
        if (happening.type === "moved") {
          const allowed = checkProposalMove({ ...asked, life, to: happening.to, by });
          assert.deepEqual(allowed, { ok: true, value: null });
        }
        const n = events.length + 1;
        const at = new Date(Date.UTC(2026, 10, 16, 10, n)).toISOString();
        events.push(makeEvent(happening, { n, at, by, seen: eventId(n - 1) }));
      }
      const life = foldProposal(events);
      assert.deepEqual([life.state, life.decision?.outcome, life.conflicts], ["decided", "go", []]);
    });
  }

  it("speaks of the version of now", () => {
    const life = { ...foldProposal(draft), version: 4 };
    const decided = lightDecision(decision({ life }));

    assert(decided.ok);
    const versions = decided.value.flatMap(({ happening }) => ("version" in happening ? [happening.version] : []));
    assert.deepEqual(versions, [4, 4]);
  });

  it("keeps the day on which a deferred decision comes back", () => {
    const decided = lightDecision(decision({ outcome: "defer", revisitOn: "2027-01-11" }));

    assert(decided.ok);
    const written = decided.value.find(({ happening }) => happening.type === "decided")?.happening;
    assert.equal(written?.type === "decided" && written.revisitOn, "2027-01-11");
  });

  it("asks less than the long way: lint errors about form travel along", () => {
    assert.deepEqual(refusals({ findings: [finding("P1"), finding("P5"), finding("P16")] }), []);
  });

  for (const state of proposalStates.filter((one) => !["draft", "shared", "in_validation"].includes(one))) {
    it(`is refused from ${state}`, () => {
      const life = { ...foldProposal(draft), state };
      assert.deepEqual(refusals({ life }), [{ kind: "notFrom", from: state, to: "decided" }]);
    });
  }

  const objection = { id: "o1", by: { name: "Iris", role: "professional" }, objection: "Te druk" } as const;
  const withTrial = (change: Partial<typeof golden.experiment>): Partial<LightDecision> => ({
    proposal: makeProposal({ experiment: { ...golden.experiment, ...change } }),
  });
  const asking = (change: Partial<typeof golden.decision>): Partial<LightDecision> => ({
    proposal: makeProposal({ decision: { ...golden.decision, ...change } }),
  });
  const unmet: readonly (readonly [without: string, given: Partial<LightDecision>, refused: Refusal])[] = [
    ["the mandate", { requiredRoutes: ["team", "hr"] }, { kind: "approvalsOpen", routes: ["hr"] }],
    ["a reader who is no author (I9)", { secondReader: " SANNE" }, { kind: "isAuthor" }],
    ["a reader with a name (I9)", { secondReader: " " }, { kind: "readyForThisVersion" }],
    ["a decider (I10)", asking({ decider: "[fill in: who decides?]" }), { kind: "deciderNeeded" }],
    ["a question (I10)", asking({ question: "Akkoord" }), { kind: "deciderNeeded" }],
    ["a date (I10)", asking({ by: "" }), { kind: "deciderNeeded" }],
    ["an owner", { proposal: makeProposal({ owner: "" }) }, { kind: "ownerNeeded" }],
    ["a stop rule (I11)", withTrial({ stop: "" }), { kind: "stopRuleNeeded" }],
    ["a try of at most 30 days (I11)", withTrial({ end: "2026-12-30" }), { kind: "stopRuleNeeded" }],
    ["a reason", { reason: " " }, { kind: "reasonNeeded" }],
    ["a day to come back", { outcome: "defer" }, { kind: "revisitDateNeeded" }],
    [
      "every objection integrated",
      { life: { ...foldProposal(draft), objections: [objection] } },
      { kind: "objectionsOpen", count: 1 },
    ],
    ...(["EV1", "EV3", "EV4", "EV5", "EV6", "P11", "P12"] as const).map(
      (rule) =>
        [`${rule} in order`, { findings: [finding(rule)] }, { kind: "findings", findings: [finding(rule)] }] as const,
    ),
  ];
  for (const [without, given, refused] of unmet) {
    it(`is refused without ${without}`, () => {
      assert.deepEqual(refusals(given), [refused]);
    });
  }

  it("is refused with every reason at once", () => {
    const kinds = refusals({
      proposal: makeProposal({ owner: "", experiment: { ...golden.experiment, stop: "" } }),
      secondReader: "Sanne",
      reason: "",
      requiredRoutes: ["hr"],
    }).map(({ kind }) => kind);

    assert.deepEqual(kinds, ["approvalsOpen", "isAuthor", "ownerNeeded", "stopRuleNeeded", "reasonNeeded"]);
  });

  it("never lets an author read along, however the name is typed", () => {
    const typed = fc.tuple(fc.constantFrom("Sanne", "sanne", "SANNE"), fc.nat(3), fc.nat(3));
    fc.assert(
      fc.property(typed, ([name, before, after]) => {
        const secondReader = `${" ".repeat(before)}${name}${" ".repeat(after)}`;
        assert.deepEqual(refusals({ secondReader }), [{ kind: "isAuthor" }]);
      }),
      { seed: 20261124 },
    );
  });
});
