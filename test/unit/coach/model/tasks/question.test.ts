import assert from "node:assert/strict";
import { questionTask } from "../../../../../shared/coach/model/tasks/question.ts";
import { writeRequest } from "../../../../../shared/coach/model/write-request.ts";
import type { Language } from "../../../../../shared/domain/entity.ts";
import { en } from "../../../../../shared/coach/rules/question-words.en.ts";
import { nl } from "../../../../../shared/coach/rules/question-words.nl.ts";
import { makeCapture } from "../../../../helpers/make-capture.ts";
import { makeTaskFrame } from "../../../../helpers/make-task-frame.ts";

const text = { nl: "Weer een uur gewacht op de sleutel.", en: "Waited an hour for the key again." };

const check = (question: unknown, language: Language = "nl") => {
  const { frame, handles } = makeTaskFrame([makeCapture({ text: text[language] })], { language });
  return questionTask.check({ question }, null, frame, handles);
};

const refused = (question: unknown, language: Language = "nl"): readonly string[] => {
  const { found, dropped, problems } = check(question, language);
  assert.equal(found, undefined, String(question));
  assert(problems.length > 0);
  return dropped.map(({ because }) => because);
};

describe("a question of a model", () => {
  it("stands when it is one open question", () => {
    assert.deepEqual(check("Wie had de sleutel toen je wachtte?"), {
      found: "Wie had de sleutel toen je wachtte?",
      dropped: [],
      problems: [],
    });
    assert.equal(check("Who had the key while you waited?", "en").found, "Who had the key while you waited?");
  });

  it("has one question mark, at its end, and nothing beside it", () => {
    for (const wrong of [
      "Wie had de sleutel? En waar lag hij?",
      "Je wachtte lang.",
      "Dat is lastig. Wie had de sleutel?",
      "Wie had de sleutel? Vertel.",
      "Wat vervelend! Wie had hem?",
      "Wie had hem??",
      "Vraag: wie had de sleutel?",
    ])
      assert.deepEqual(refused(wrong), ["notAllowed"], wrong);
  });

  it("is not empty and not longer than 140 characters", () => {
    assert.deepEqual(refused(""), ["empty"]);
    assert.deepEqual(refused(7), ["empty"]);
    assert.deepEqual(refused(`Wie had de sleutel ${"toen je daar zo lang op wachtte ".repeat(5)}?`), ["tooLong"]);
  });

  it("gives no advice", () => {
    for (const advice of [
      "Waarom vraag je niet om een tweede sleutel?",
      "Kun je niet een tweede sleutel laten maken?",
      "Heb je al geprobeerd de receptie te bellen?",
      "Heb je overwogen om hem te laten namaken?",
      "Zou je niet beter eerder kunnen gaan?",
      "Is het een idee om een kluisje te nemen?",
      "Misschien een tweede sleutel?",
    ])
      assert.deepEqual(refused(advice), ["notAllowed"], advice);
    for (const advice of [
      "Why don't you ask for a second key?",
      "Could you maybe go earlier?",
      "Have you tried the front desk?",
      "Have you considered a second key?",
      "Should you not ask for it?",
      "Wouldn't it help to have a second key?",
      "What about a second key?",
    ])
      assert.deepEqual(refused(advice, "en"), ["notAllowed"], advice);
  });

  it("may ask all that the rules coach asks", () => {
    for (const question of Object.values(nl)) assert.equal(check(question).found, question);
    for (const question of Object.values(en)) assert.equal(check(question, "en").found, question);
  });

  it("is in the language of the note, without names, figures or links that are not in it", () => {
    assert.deepEqual(refused("Who was it that had the key when you needed it?"), ["wrongLanguage"]);
    assert.deepEqual(refused("Had collega Wiebe de sleutel?"), ["ungrounded"]);
    assert.deepEqual(refused("Waarom duurde het 3 uur?"), ["ungrounded"]);
    assert.deepEqual(refused("Ken je www.sleutel.example al?"), ["link"]);
  });

  it("is asked with this one note and nothing else", () => {
    const { frame } = makeTaskFrame([makeCapture({ text: text.nl })]);
    assert.deepEqual(JSON.parse(writeRequest(questionTask, null, frame, "m").messages[0]?.content ?? ""), {
      notes: [{ handle: "c1", day: "2026-11-02", origin: "written_by_user", text: text.nl }],
    });
  });
});
