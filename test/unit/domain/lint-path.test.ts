import assert from "node:assert/strict";
import { pathRules, type Rule } from "../../../shared/domain/finding.ts";
import { lintPath } from "../../../shared/domain/lint-path.ts";
import type { LearningPath, Step } from "../../../shared/domain/path.ts";
import { makeAntiPath, makeEvidence, makePath, makeStep, pathNotes } from "../../helpers/make-path.ts";

const lint = (path: LearningPath, mostMinutesPerWeek?: number): readonly string[] =>
  lintPath(path, { captures: pathNotes(), ...(mostMinutesPerWeek !== undefined && { mostMinutesPerWeek }) }).map(
    ({ rule, severity, field, id }) => [rule, severity, field, id ?? "-"].join(" "),
  );

const golden = makePath();
const withStep = (id: string, change: Partial<Step>): LearningPath => {
  const step = golden.steps[id];
  assert(step);
  return makePath({ steps: { ...golden.steps, [id]: { ...step, ...change } } });
};
const without = (...ids: readonly string[]): LearningPath =>
  makePath({ steps: Object.fromEntries(Object.entries(golden.steps).filter(([id]) => !ids.includes(id))) });
const withGoal = (change: Partial<LearningPath["goal"]>): LearningPath =>
  makePath({ goal: { ...golden.goal, ...change } });
const { reviewedAt: _reviewedAt, ...unread } = golden.provenance;
const { ifThen: _ifThen, ...withoutPlan } = makeStep({ order: 2 });
const { retrieval, ...withoutRetrieval } = makeStep({ order: 3, form: "retrieval", minutes: 3 });
assert(retrieval);
const sevenSteps = Object.fromEntries(
  [1, 2, 3, 4, 5, 6].map((order) => [`t${order}`, makeStep({ order, minutes: 4 })]),
);

/** Per rule, paths that break it (with what is found) and paths at its edge that do not. */
const cases: Readonly<
  Partial<Record<Rule, { breaks: readonly [LearningPath, string][]; keeps: readonly LearningPath[] }>>
> = {
  L1: {
    breaks: [
      [without("s1", "s3", "s4"), "L1 error steps -"],
      [makePath({ steps: {} }), "L1 error steps -"],
      [makePath({ steps: { ...sevenSteps, ...golden.steps } }), "L1 error steps -"],
    ],
    keeps: [
      without("s1", "s3"),
      makePath({ steps: { ...sevenSteps, s5: makeStep({ order: 7, form: "validation", minutes: 4 }) } }),
    ],
  },
  L2: {
    breaks: [[withStep("s1", { minutes: 16 }), "L2 error steps s1"]],
    keeps: [withStep("s1", { minutes: 15 }), withStep("s2", { minutes: 60 })],
  },
  L3: {
    breaks: [[withStep("s5", { minutes: 21 }), "L3 error steps -"]],
    keeps: [withStep("s5", { minutes: 20 }), withStep("s1", { form: "observe" })],
  },
  L4: {
    breaks: [[withStep("s2", { form: "observe" }), "L4 error steps -"]],
    keeps: [without("s1")],
  },
  L5: {
    breaks: [
      [without("s5"), "L5 error steps -"],
      [withStep("s5", { validation: { criterion: "[vul in]", by: "self" } }), "L5 error steps -"],
      [withGoal({ indicator: "" }), "L5 error steps -"],
    ],
    keeps: [withStep("s5", { validation: { criterion: "3 van 4", by: "self" } })],
  },
  L6: {
    breaks: [[withStep("s1", { form: "course" }), "L6 error steps s1"]],
    keeps: [{ ...withStep("s1", { form: "course" }), needCheck: { need: "specific_need", why: "Nieuw pakket" } }],
  },
  L7: {
    breaks: [
      [makePath({ steps: { ...golden.steps, s2: withoutPlan } }), "L7 error steps s2"],
      [withStep("s2", { ifThen: { if: "ik een story begin", then: " " } }), "L7 error steps s2"],
      [withStep("s2", { ifThen: { if: "[wanneer]", then: "vraag ik het" } }), "L7 error steps s2"],
    ],
    keeps: [withStep("s2", { ifThen: { if: "ik begin", then: "vraag ik het" } })],
  },
  L8: {
    breaks: [
      [withStep("s4", { doneWhen: " " }), "L8 error steps s4"],
      [withStep("s4", { doneWhen: "[vul in]" }), "L8 error steps s4"],
    ],
    keeps: [withStep("s4", { doneWhen: "Het staat er" })],
  },
  L10: {
    breaks: [
      [withGoal({ behaviour: "" }), "L10 error goal -"],
      [withGoal({ situation: "[wanneer?]" }), "L10 error goal -"],
    ],
    keeps: [withGoal({ situation: "Bij elke story" })],
  },
  L11: {
    breaks: [
      [withGoal({ target: "betere samenwerking" }), "L11 hint goal -"],
      [withGoal({ target: "een betere samenwerking" }), "L11 hint goal -"],
    ],
    keeps: [
      withGoal({ target: "3 stories" }),
      withGoal({ target: "Elke story" }),
      withGoal({ target: "per week één story" }),
      withGoal({ target: "half of the stories" }),
    ],
  },
  L12: {
    breaks: [[makePath({ provenance: unread }), "L12 error provenance -"]],
    keeps: [makePath({ provenance: { by: "rules" } }), makePath({ provenance: { by: "human" } })],
  },
  L13: {
    breaks: [
      [makePath({ steps: { ...golden.steps, s3: withoutRetrieval } }), "L13 error steps s3"],
      [withStep("s3", { retrieval: { ...retrieval, question: " " } }), "L13 error steps s3"],
      [withStep("s3", { retrieval: { ...retrieval, answerPoints: [] } }), "L13 error steps s3"],
      [withStep("s3", { retrieval: { ...retrieval, days: [] } }), "L13 error steps s3"],
    ],
    keeps: [withStep("s3", { retrieval: { ...retrieval, answerPoints: ["[vul in na stap 2]"] } })],
  },
};

describe("lint of a learning path", () => {
  it("finds nothing in a good path", () => assert.deepEqual(lint(golden, 30), []));

  for (const rule of pathRules.filter((rule) => rule !== "L9")) {
    it(`${rule}: finds what breaks it and lets the rest pass`, () => {
      const { breaks, keeps } = cases[rule] ?? assert.fail(`no case for ${rule}`);
      for (const [path, found] of breaks)
        assert(
          lint(path).some((line) => line === found),
          `${found} expected, found ${lint(path).join(", ")}`,
        );
      for (const path of keeps) assert(!lint(path).some((line) => line.startsWith(`${rule} `)), lint(path).join(", "));
    });
  }

  it("L9: holds the minutes a week to the ground rules, and has no opinion without them", () => {
    assert.deepEqual(lint(golden, 29), ["L9 error minutesPerWeek -"]);
    assert.deepEqual(lint({ ...golden, minutesPerWeek: 500 }), []);
  });

  it("L9: adds up what the steps of the fullest week take", () => {
    const full = { ...withStep("s4", { minutes: 23 }), minutesPerWeek: 30 };
    assert.deepEqual(lint(full, 30), ["L9 error steps -"]);
    assert.deepEqual(lint(full, 31), []);
  });

  it("looks at the first step by its order, not by its id", () => {
    const path = makePath({ steps: { z: makeStep({ order: 0, minutes: 20 }), ...golden.steps } });
    assert(lint(path).includes("L2 error steps z"));
  });

  it("holds the evidence to EV1–EV4, with the privacy of notes left to the person", () => {
    assert.deepEqual(lint(makePath({ evidence: { e1: makeEvidence({}) } })), ["EV1 error evidence -"]);
    assert.deepEqual(
      lint(makePath({ evidence: { ...golden.evidence, e4: makeEvidence({ quote: "zelf verzonnen woorden" }) } })),
      ["EV4 error evidence e4"],
    );
    assert.deepEqual(
      lint(makePath({ evidence: { ...golden.evidence, e4: makeEvidence({ captureId: "capture:none" }) } })),
      ["EV3 error evidence e4"],
    );
    assert([...pathNotes().values()].every(({ visibility }) => visibility === "private"));
  });

  it("finds everything that is wrong with a generic course", () => {
    const rules = lintPath(makeAntiPath(), { captures: pathNotes(), mostMinutesPerWeek: 45 }).map(({ rule }) => rule);
    assert.deepEqual(
      [...new Set(rules)].sort(),
      ["EV1", "EV4", "L1", "L10", "L11", "L12", "L2", "L3", "L4", "L5", "L6", "L8", "L9"].sort(),
    );
  });
});
