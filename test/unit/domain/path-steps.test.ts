import assert from "node:assert/strict";
import {
  addAttempt,
  completeStep,
  dueRetrievals,
  editStep,
  nextStep,
  skipStep,
  startStep,
  stepsInOrder,
  type StepError,
} from "../../../shared/domain/path-steps.ts";
import { localDay } from "../../../shared/domain/days.ts";
import type { LearningPath, StepState } from "../../../shared/domain/path.ts";
import type { Result } from "../../../shared/result.ts";
import { makePath, makeStep } from "../../helpers/make-path.ts";

const now = "2026-11-16T09:00:00.000Z";
const pathOf = (...states: readonly StepState[]): LearningPath =>
  makePath({ steps: Object.fromEntries(states.map((state, at) => [`s${at}`, makeStep({ order: at, state })])) });
const done = (result: Result<LearningPath, StepError>): LearningPath => (result.ok ? result.value : assert.fail());
const statesOf = (path: LearningPath): readonly StepState[] => stepsInOrder(path).map(({ step }) => step.state);

describe("the steps of a path", () => {
  it("stand in their own order, whatever their ids", () => {
    const steps = { a: makeStep({ order: 3 }), b: makeStep({ order: 1 }), c: makeStep({ order: 2 }) };
    assert.deepEqual(
      stepsInOrder({ steps }).map(({ id }) => id),
      ["b", "c", "a"],
    );
  });

  it("name as next the one that was begun, else the first to do", () => {
    assert.equal(nextStep(pathOf("done", "todo", "doing"))?.id, "s2");
    assert.equal(nextStep(pathOf("done", "skipped", "todo", "todo"))?.id, "s2");
    assert.equal(nextStep(pathOf("done", "skipped")), undefined);
  });

  it("are begun one at a time", () => {
    assert.deepEqual(statesOf(done(startStep(pathOf("doing", "todo", "done"), "s1"))), ["todo", "doing", "done"]);
  });

  it("are done with the note that came out, from to do or doing", () => {
    for (const state of ["todo", "doing"] as const) {
      const { s0 } = done(completeStep(pathOf(state), "s0", "capture:out", now)).steps;
      assert.deepEqual([s0?.state, s0?.doneAt, s0?.resultId], ["done", now, "capture:out"]);
    }
  });

  it("are left out with a reason in the person's words", () => {
    const { s0 } = done(skipStep(pathOf("doing"), "s0", " Geen tijd ")).steps;
    assert.deepEqual([s0?.state, s0?.skippedBecause], ["skipped", "Geen tijd"]);
    assert.deepEqual(skipStep(pathOf("todo"), "s0", "  "), { ok: false, error: { kind: "empty" } });
  });

  it("refuse a step that has ended or is not there", () => {
    const gone = { ok: false, error: { kind: "gone" } };
    for (const state of ["done", "skipped"] as const) {
      assert.deepEqual(startStep(pathOf(state), "s0"), gone);
      assert.deepEqual(completeStep(pathOf(state), "s0", "capture:out", now), gone);
      assert.deepEqual(skipStep(pathOf(state), "s0", "reden"), gone);
    }
    assert.deepEqual(startStep(pathOf("todo"), "s9"), gone);
    assert.deepEqual(editStep(pathOf("todo"), "s9", { title: "x" }), gone);
    assert.deepEqual(addAttempt(pathOf("todo"), "s0", "a", { at: now, own: "x", self: 1 }), gone);
  });

  it("keep their progress when their words change", () => {
    const retrieval = makeStep({ form: "retrieval" }).retrieval;
    assert(retrieval);
    const attempts = { a1: { at: now, own: "eigen antwoord", self: 1 } } as const;
    const step = makeStep({ form: "retrieval", state: "done", doneAt: now, retrieval: { ...retrieval, attempts } });
    const path = makePath({ steps: { s0: { ...step, resultId: "capture:out" } } });

    const edited = done(
      editStep(path, "s0", {
        title: "Anders",
        minutes: 5,
        retrieval: { ...retrieval, question: "Andere vraag?" },
        doneAt: "2026-12-31T00:00:00.000Z",
        resultId: "capture:other",
      }),
    ).steps["s0"];

    assert.deepEqual(edited, {
      ...step,
      resultId: "capture:out",
      title: "Anders",
      minutes: 5,
      retrieval: { ...retrieval, question: "Andere vraag?", attempts },
    });
  });

  it("leave the path they came from as it was", () => {
    const path = pathOf("todo", "doing");
    const before = structuredClone(path);
    startStep(path, "s0");
    completeStep(path, "s1", "capture:out", now);
    assert.deepEqual(path, before);
  });
});

describe("retrieval questions that are due", () => {
  const path = makePath({
    state: "active",
    steps: { s1: makeStep({ form: "retrieval", state: "done", doneAt: "2026-11-02T10:00:00.000Z" }) },
  });
  const attemptOn = (day: string): LearningPath =>
    done(addAttempt(path, "s1", `attempt:${day}`, { at: `${day}T12:00:00.000Z`, own: "x", self: 1 }));
  const due = (on: string, asked: LearningPath = path) => dueRetrievals(asked, on).map(({ day }) => day);

  it("come on day 2, 7 and 21 after the step was done, the newest alone", () => {
    assert.deepEqual(due("2026-11-03"), []);
    assert.deepEqual(due("2026-11-04"), [2]);
    assert.deepEqual(due("2026-11-08"), [2]);
    assert.deepEqual(due("2026-11-09"), [7]);
    assert.deepEqual(due("2026-11-22"), [7]);
    assert.deepEqual(due("2026-11-23"), [21]);
  });

  it("go away with an attempt on or after the day, and come back on the next", () => {
    assert.deepEqual(due("2026-11-04", attemptOn("2026-11-03")), [2]);
    assert.deepEqual(due("2026-11-04", attemptOn("2026-11-04")), []);
    assert.deepEqual(due("2026-11-08", attemptOn("2026-11-06")), []);
    assert.deepEqual(due("2026-11-09", attemptOn("2026-11-06")), [7]);
    assert.deepEqual(due("2026-12-24", attemptOn("2026-12-01")), []);
  });

  it("do not come for a step that is not done, nor on a path that was stopped", () => {
    assert.deepEqual(due("2026-11-23", makePath({ steps: { s1: makeStep({ form: "retrieval" }) } })), []);
    assert.deepEqual(due("2026-11-23", { ...path, state: "stopped" }), []);
    assert.deepEqual(due("2026-11-23", { ...path, state: "completed" }), [21]);
  });

  it("count in local days where these are given, in whatever order the days stand", () => {
    const step = makeStep({ form: "retrieval", state: "done", doneAt: "2026-11-02T23:30:00.000Z" });
    const retrieval = step.retrieval && { ...step.retrieval, days: [21, 2, 7] };
    const late = makePath({ state: "active", steps: { s1: { ...step, ...(retrieval && { retrieval }) } } });
    const amsterdam = (at: string) => localDay(at, 60);

    assert.deepEqual(dueRetrievals(late, "2026-11-04", amsterdam), []);
    assert.deepEqual(dueRetrievals(late, "2026-11-05", amsterdam), [{ stepId: "s1", day: 2 }]);
    assert.deepEqual(dueRetrievals(late, "2026-11-10", amsterdam), [{ stepId: "s1", day: 7 }]);
  });
});
