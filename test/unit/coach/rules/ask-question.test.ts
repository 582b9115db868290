import assert from "node:assert/strict";
import { kinds } from "../../../../shared/domain/capture.ts";
import { askQuestion } from "../../../../shared/coach/rules/ask-question.ts";
import { guessKind } from "../../../../shared/coach/rules/guess-kind.ts";
import { makeCapture } from "../../../helpers/make-capture.ts";

const answersTo = (...questions: readonly string[]) =>
  Object.fromEntries(
    questions.map((question, at) => [`a${at}`, { question, answer: "x", at: "2026-11-02T10:00:00.000Z" }]),
  );

describe("the next question", () => {
  it("begins with the stem of the kind, in the language of the screen", () => {
    const note = makeCapture({ kind: "friction" });

    assert.equal(askQuestion(note, "nl"), "Wat hield je op, en hoe lang?");
    assert.equal(askQuestion(note, "en"), "What held you up, and for how long?");
  });

  for (const kind of kinds) {
    it(`asks three different things of a ${kind}, and then no more`, () => {
      const asked: string[] = [];
      for (;;) {
        const question = askQuestion(makeCapture({ kind, deepening: answersTo(...asked) }), "nl");
        if (question === undefined) break;
        assert(question.endsWith("?") && question.length <= 140 && question.split("?").length === 2, question);
        asked.push(question);
      }
      assert.equal(new Set(asked).size, 3);
    });
  }

  it("does not ask again in the other language what was answered", () => {
    const note = makeCapture({ kind: "success", deepening: answersTo("Wat werkte, en waardoor?") });

    assert.equal(askQuestion(note, "en"), "Who else could use this?");
  });

  const guesses = [
    ["Idee: een label voor instabiele tests", "idea"],
    ["Wat als elke story met meekijken begint?", "idea"],
    ["What if we start with a demo", "idea"],
    ["Mag ik zaakdata in de chat plakken?", "question"],
    ["How do I know if a summary is good enough? #verify", "question"],
    ["Dat werkte meteen, dit vaker doen!", "success"],
    ["Wist niet dat de datum iets anders is", "insight"],
    ["Turns out the scanner was slow", "insight"],
    ["Pipeline weer rood", "friction"],
  ] as const;
  for (const [text, kind] of guesses) {
    it(`hears a note without a kind as ${kind}: ${text}`, () => {
      assert.equal(guessKind(text), kind);
    });
  }
});
