import assert from "node:assert/strict";
import { pathTask } from "../../../../../shared/coach/model/tasks/path.ts";
import type { PathAsked } from "../../../../../shared/coach/model/tasks/path-asked.ts";
import type { TaskFrame } from "../../../../../shared/coach/model/task.ts";
import { lintPath } from "../../../../../shared/domain/lint-path.ts";
import { stepsInOrder } from "../../../../../shared/domain/path-steps.ts";
import { flakyNotes } from "../../../../helpers/flaky-notes.ts";
import { makeTaskFrame } from "../../../../helpers/make-task-frame.ts";
import { goodPathAnswer } from "../../../../helpers/model-answers.ts";

const asked: PathAsked = { theme: { id: "theme:flaky", label: "Rode test" }, need: "work", minutesPerWeek: 45 };

const check = (answer: unknown, given: Partial<PathAsked> = {}, frameGiven: Partial<TaskFrame> = {}) => {
  const { frame, handles } = makeTaskFrame(flakyNotes(), frameGiven);
  return pathTask.check(answer, { ...asked, ...given }, frame, handles);
};

type Step = (typeof goodPathAnswer.steps)[number];

/** The good answer with one step changed. */
const withStep = (at: number, change: Partial<Step>) => ({
  ...goodPathAnswer,
  steps: goodPathAnswer.steps.map((step, index) => (index === at ? { ...step, ...change } : step)),
});

const whyDropped = (answer: unknown): readonly string[] => check(answer).dropped.map(({ because }) => because);

describe("a path of a model", () => {
  it("keeps every rule but that nobody has read it yet", () => {
    const { found, dropped, problems } = check(goodPathAnswer);

    assert.deepEqual([dropped, problems], [[], []]);
    assert(found);
    const path = { ...found, id: "path:1", schema: 1, createdAt: "", updatedAt: "", state: "suggested" } as const;
    const captures = new Map(flakyNotes().map((note) => [note.id, note]));
    assert.deepEqual(
      lintPath(path, { captures, mostMinutesPerWeek: 45 }).map(({ rule }) => rule),
      ["L12"],
    );
  });

  it("has its baseline, weeks and days from the program, and each step rests on a quote", () => {
    const { found } = check(goodPathAnswer);

    assert(found);
    assert.equal(found.goal.baseline, "2 keer genoteerd in 3 dagen, samen ongeveer 15 minuten");
    assert.deepEqual([found.weeks, found.goal.by, found.minutesPerWeek], [2, "2026-11-30", 30]);
    const steps = stepsInOrder(found).map(({ step }) => step);
    assert.deepEqual(
      steps.map(({ evidenceIds }) => evidenceIds),
      [["e1"], ["e2"], ["e3"], ["e3"]],
    );
    assert.equal(steps[0]?.why, "Je schreef dat het weer dezelfde test was.");
    assert.deepEqual(found.provenance, { by: "ai", promptVersion: pathTask.promptVersion });
  });

  it("gives the quote as reason where the reason of the model does not stand", () => {
    const { found, dropped } = check(withStep(0, { why: "Dit scheelt 30% tijd." }));

    assert.deepEqual(
      dropped.map(({ because }) => because),
      ["ungrounded"],
    );
    assert.match(found?.steps["s1"]?.why ?? "", /^Je schreef op maandag 2 november: ‘Pipeline weer rood/);
  });

  it("has no course where nobody has something to learn, and reading once at most", () => {
    const course = check(withStep(2, { form: "course" }));
    assert.deepEqual(
      course.dropped.map(({ what, because }) => [what, because]),
      [["Uit je hoofd", "notAllowed"]],
    );
    assert(course.found && !Object.values(course.found.steps).some(({ form }) => form === "course"));

    const [look, attempt, recall, last] = goodPathAnswer.steps;
    const read = { ...recall, form: "read" };
    const twice = check({ ...goodPathAnswer, steps: [look, attempt, read, read, last] });
    assert.deepEqual(
      twice.dropped.map(({ because }) => because),
      ["notAllowed"],
    );
    assert.equal(Object.values(twice.found?.steps ?? {}).filter(({ form }) => form === "read").length, 1);
  });

  it("leaves out a course that somebody made up, with its link", () => {
    const course = { form: "course", instruction: "Volg de cursus Stabiel Testen bij https://x.example." };
    const { found, dropped } = check(withStep(2, course), { need: "specific_need" });

    assert.deepEqual(
      dropped.map(({ because }) => because),
      ["link", "empty"],
    );
    assert(found && !JSON.stringify(found).includes("Stabiel"));
  });

  it("leaves out a step without a note that is quoted, without an end, or with too many minutes", () => {
    assert.deepEqual(whyDropped(withStep(2, { evidence: ["c3"] })), ["noSuchNote"]);
    assert.deepEqual(whyDropped(withStep(2, { doneWhen: "[vul in]" })), ["empty"]);
    assert.deepEqual(whyDropped(withStep(2, { minutes: 31 })), ["notAllowed"]);
    assert.deepEqual(whyDropped(withStep(2, { points: [] })), ["empty"]);
  });

  it("is not found with a rule broken, and the model is told which", () => {
    const withoutTry = check(withStep(1, { then: "" }));
    assert.equal(withoutTry.found, undefined);
    assert(withoutTry.problems.some((problem) => problem.includes("try_in_work")));

    const slow = check(withStep(0, { minutes: 20 }));
    assert.deepEqual(slow.problems, ["The first step takes more than 15 minutes."]);

    const oneQuote = check({ ...goodPathAnswer, evidence: goodPathAnswer.evidence.slice(0, 1) });
    assert.equal(oneQuote.found, undefined);
    assert(oneQuote.problems.some((problem) => problem.includes("two different notes")));
  });

  it("is not found in the other language", () => {
    const { found, dropped } = check(goodPathAnswer, {}, { language: "en" });
    assert.equal(found, undefined);
    assert(dropped.some(({ because }) => because === "wrongLanguage"));
  });

  it("fits the minutes of a week, also when there are few", () => {
    const steps = goodPathAnswer.steps.map((step) => ({ ...step, minutes: 5 }));
    const { found } = check({ ...goodPathAnswer, steps }, { minutesPerWeek: 5 });

    assert.deepEqual([found?.minutesPerWeek, found?.weeks], [5, 4]);
  });
});
