import assert from "node:assert/strict";
import type { Step } from "../../../../shared/domain/path.ts";
import { readStep, stepFields, stepValues } from "../../../../shared/ui/learn/step-fields.ts";
import { nl } from "../../../../shared/ui/learn/words.nl.ts";

const step: Step = {
  order: 2,
  form: "retrieval",
  title: "Uit je hoofd",
  instruction: "Schrijf het antwoord op.",
  why: "Het komt terug",
  evidenceIds: [],
  minutes: 5,
  doneWhen: "Het antwoord staat er.",
  week: 1,
  state: "doing",
  retrieval: {
    question: "Wat doe je?",
    answerPoints: ["[vul in na stap 1]"],
    days: [2, 7, 21],
    attempts: { a1: { at: "2026-11-02T08:00:00.000Z", own: "Bellen", self: 1 } },
  },
};

describe("a step in one's own words", () => {
  it("keeps the attempts when only the points change", () => {
    const change = readStep(step, { ...stepValues(step), points: " Eerst bellen \n\n dan ruilen" });

    assert.deepEqual(change.retrieval?.answerPoints, ["Eerst bellen", "dan ruilen"]);
    assert.deepEqual(change.retrieval?.attempts, step.retrieval?.attempts);
  });

  it("asks for a plan only where one belongs", () => {
    const names = (asked: Step): readonly string[] => stepFields(asked, nl).map(({ name }) => name);

    assert.ok(!names(step).includes("then"));
    assert.ok(names({ ...step, form: "try_in_work" }).includes("then"));
    assert.equal(readStep(step, stepValues(step)).ifThen, undefined);
  });

  it("never loses its title or its minutes to an emptied field", () => {
    const change = readStep(step, { ...stepValues(step), title: "", minutes: "" });

    assert.equal(change.title, "Uit je hoofd");
    assert.equal(change.minutes, 5);
  });
});
