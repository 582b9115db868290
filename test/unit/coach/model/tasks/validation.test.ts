import assert from "node:assert/strict";
import { validationTask } from "../../../../../shared/coach/model/tasks/validation.ts";
import { partsOfProposal } from "../../../../../shared/domain/proposal-parts.ts";
import type { Proposal } from "../../../../../shared/domain/proposal.ts";
import { checklistKeys } from "../../../../../shared/domain/validation-checklist.ts";
import { flakyNotes } from "../../../../helpers/flaky-notes.ts";
import { makeProposal } from "../../../../helpers/make-proposal.ts";
import { makeTaskFrame } from "../../../../helpers/make-task-frame.ts";

const point = {
  verdict: "partly",
  because: "Er staat wat er speelt, nog niet voor wie het geldt.",
  reference: "problem",
};

const answer = {
  points: checklistKeys.map((key) => ({ ...point, key })),
  objection: "De testhoeder krijgt er werk bij dat nu niemand doet, en dat valt stil als het druk is.",
  questions: ["Wie neemt het over als de testhoeder ziek is?"],
};

type Point = (typeof answer.points)[number];

const withPoint = (change: Partial<Point>) => ({
  ...answer,
  points: answer.points.map((one, at) => (at === 0 ? { ...one, ...change } : one)),
});

const check = (given: unknown, proposal: Partial<Proposal> = {}) => {
  const notes = flakyNotes();
  const { frame, handles } = makeTaskFrame(notes);
  const parts = partsOfProposal(makeProposal(proposal), (id) => `c${notes.findIndex((note) => note.id === id) + 1}`);
  return validationTask.check(given, { parts }, frame, handles);
};

const whyDropped = (given: unknown): readonly string[] => check(given).dropped.map(({ because }) => because);

const first = (given: unknown, proposal: Partial<Proposal> = {}) => check(given, proposal).found?.points[0];

const unsaid = { key: "problem", verdict: "cannotTell", because: "", reference: "" };

describe("a second reading by a model", () => {
  it("has every point of the checklist once, in its order", () => {
    const { found, dropped, problems } = check({ ...answer, points: answer.points.toReversed() });

    assert.deepEqual([dropped, problems], [[], []]);
    assert.deepEqual(
      found?.points.map(({ key }) => key),
      checklistKeys,
    );
    assert.deepEqual([found?.objection, found?.questions], [answer.objection, answer.questions]);
  });

  it("leaves a point open that was not read, was read twice or is unknown, and says so to the model", () => {
    const some = { ...answer, points: [answer.points[1], answer.points[1], { ...point, key: "overall" }] };
    const { found, dropped, problems } = check(some);

    assert.equal(found?.points.length, checklistKeys.length);
    assert.deepEqual(found?.points[0], unsaid);
    assert.equal(found?.points[1]?.verdict, "partly");
    assert.deepEqual(
      dropped.map(({ because }) => because),
      ["twice", "notAllowed"],
    );
    assert.match(problems[0] ?? "", /^Points .*: problem, cause, change/);
  });

  it("refers to a part of the proposal or to a note, and keeps no handle", () => {
    assert.equal(first(withPoint({ reference: "c2" }))?.reference, "capture:a04");
    assert.equal(first(withPoint({ reference: "experiment" }))?.reference, "experiment");
    assert.deepEqual(first(withPoint({ reference: "c9" })), unsaid);
    assert.deepEqual(first(withPoint({ reference: "" })), unsaid);
    assert.equal(first(withPoint({ reference: "", verdict: "cannotTell" }))?.because, point.because);
  });

  it("finds nothing met in a part where nothing stands", () => {
    const empty = { learning: "" };
    for (const verdict of ["met", "partly"])
      assert.deepEqual(first(withPoint({ verdict, reference: "learning" }), empty), unsaid);
    assert.equal(first(withPoint({ verdict: "not", reference: "learning" }), empty)?.verdict, "not");
    assert.equal(first(withPoint({ verdict: "met", reference: "learning" }))?.verdict, "met");
  });

  it("gives no score and no approval, in either language", () => {
    for (const because of [
      "Dit is een 8 van de 10.",
      "Ruim voldoende, cijfer hoog.",
      "Het voorstel is goedgekeurd.",
      "Goedgekeurd wat mij betreft.",
      "Het is klaar om te besluiten.",
      "Wij keuren dit van harte goed.",
      "Zeg gerust ja.",
    ])
      assert.deepEqual(first(withPoint({ because })), unsaid, because);
    assert.equal(check({ ...answer, objection: "Geen, het voorstel is aangenomen." }).found?.objection, "");
    const score = { ...answer, score: 9, approved: true };
    assert.deepEqual(Object.keys(check(score).found ?? {}), ["points", "objection", "questions"]);
  });

  it("may say who has to agree: that is no approval", () => {
    const because = "Er staat niet wie akkoord moet geven en wanneer.";
    assert.equal(first(withPoint({ because }))?.because, because);
  });

  it("invents no figures or names, and stays in its language", () => {
    assert.deepEqual(whyDropped(withPoint({ because: "Dat scheelt 30%." })), ["ungrounded", "empty"]);
    assert.deepEqual(whyDropped(withPoint({ because: "Vraag het aan Karin." })), ["ungrounded", "empty"]);
    assert.deepEqual(whyDropped(withPoint({ because: "It does not say who is held up by this." })), [
      "wrongLanguage",
      "empty",
    ]);
    assert.equal(
      first(withPoint({ because: "De upload duurde 40s in plaats van 5s." }))?.because,
      "De upload duurde 40s in plaats van 5s.",
    );
  });

  it("asks five questions at most, each one question", () => {
    const questions = [
      "Wie?",
      "Wie meet?",
      "Wie wisselt?",
      "Wie stopt?",
      "Wie telt?",
      "Wie niet?",
      "Wie? En hoe?",
      "Ja.",
    ];
    const { found, dropped } = check({ ...answer, questions });

    assert.deepEqual(found?.questions, questions.slice(0, 5));
    assert.equal(dropped.length, 3);
  });

  it("does not stand when no point does", () => {
    const { found, problems } = check({ objection: answer.objection });

    assert.equal(found, undefined);
    assert.match(problems.join("\n"), /"points" has to be a list/);
  });
});
