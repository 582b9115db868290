import assert from "node:assert/strict";
import { groundsOf, groundText, type TextRule } from "../../../../shared/coach/model/ground-text.ts";
import { makeCapture } from "../../../helpers/make-capture.ts";
import { makeTaskFrame } from "../../../helpers/make-task-frame.ts";

const notes = [
  makeCapture({ day: "2026-11-02", text: "Weer drie kwartier gezocht; 1,5 uur met Waterveen gebeld." }),
  makeCapture({ day: "2026-11-04", text: "Op 9 oktober was dat ook zo, 40s in plaats van 5s." }),
];

const read = (text: string, rule: Partial<TextRule> = {}) => {
  const { frame, handles } = makeTaskFrame(notes);
  const restore = (sent: string): string => sent.replaceAll("[naam 1]", "Fatima");
  return groundText(text, { most: 200, ...rule }, groundsOf(frame, { ...handles, restore }, ["Zoekwerk"]));
};

const kept = (text: string, rule: Partial<TextRule> = {}): string => read(text, rule).text;
const whyDropped = (text: string, rule: Partial<TextRule> = {}): readonly string[] =>
  read(text, rule).dropped.map(({ because }) => because);

describe("generated text", () => {
  it("keeps sentences with figures, dates and names of what was sent", () => {
    for (const sentence of [
      "Dat kostte 3 kwartier.",
      "Op 2 november duurde het anderhalf, dus 1.5 uur.",
      "Het was in Waterveen ook zo op 09-10.",
      "Op 2026-11-04 duurde het 40 seconden.",
      "Maandag gaat het anders, en elke maandag daarna.",
    ])
      assert.equal(kept(sentence), sentence);
  });

  it("leaves out a sentence with a figure, date or name that nothing sent holds, and keeps the others", () => {
    for (const invented of [
      "Dat scheelt 30%.",
      "Dat kost zeven uur.",
      "Op 3 november ook.",
      "Vraag het aan Karin Smit.",
      "Dat kan in Utrechtse Heuvelrug.",
      "Doe de training Scrum.",
    ])
      assert.deepEqual(
        [kept(`Eerst kijken wij. ${invented}`), ...whyDropped(`Eerst kijken wij. ${invented}`)],
        ["Eerst kijken wij.", "ungrounded"],
      );
  });

  it("lets a target have a figure of its own, and a placeholder too, but no name", () => {
    assert.equal(kept("Hooguit 10 minuten.", { figures: "free" }), "Hooguit 10 minuten.");
    assert.equal(kept("[vul in: 10 of 20 minuten?]"), "[vul in: 10 of 20 minuten?]");
    assert.deepEqual(whyDropped("Samen met Karin 10 minuten.", { figures: "free" }), ["ungrounded"]);
  });

  it("leaves out links and markup, and takes the signs of Markdown away", () => {
    for (const link of ["https://x.example/a", "[hier](javascript:x)", "www.x.example", "a@b.example", "leer.example"])
      assert.deepEqual(whyDropped(`Zie ${link} voor meer.`), ["link"], link);
    for (const markup of ["<b>hier</b>", "<img src=x>", "<!-- a -->", "&lt;script"])
      assert.deepEqual(whyDropped(`Zie ${markup} voor meer.`), ["notAllowed"], markup);
    assert.equal(kept("# Kijk **eerst** `goed`\n- en _dan_ __pas__"), "Kijk eerst goed en _dan_ pas");
  });

  it("takes away handles behind a sentence, and leaves out a sentence that speaks of one or of a masked part", () => {
    assert.equal(kept("Het kost tijd (c1, c2)."), "Het kost tijd.");
    assert.deepEqual(whyDropped("Volgens c1 kost het tijd."), ["notAllowed"]);
    assert.deepEqual(whyDropped("Vraag het aan [naam 1] zelf."), ["notAllowed"]);
  });

  it("does not say of a draft that it is approved or how good it is, but lets work be approved", () => {
    assert.deepEqual(whyDropped("Het voorstel is goedgekeurd. Dit leerpad scoort hoog."), ["notAllowed", "notAllowed"]);
    assert.deepEqual(whyDropped("The proposal was adopted."), ["notAllowed"]);
    for (const fine of ["De aanvraag is goedgekeurd.", "In het voorstel staat wie het doet."])
      assert.equal(kept(fine), fine);
  });

  it("stops at the sentence that makes it too long", () => {
    assert.equal(
      kept("Kijk eerst goed. Doe daarna iets anders. En dan nog wat.", { most: 40 }),
      "Kijk eerst goed. Doe daarna iets anders.",
    );
    assert.deepEqual(whyDropped("x".repeat(9_000)), ["tooLong"]);
  });

  it("is left out when it is in the other language, apart from what it quotes", () => {
    assert.deepEqual(whyDropped("This is what you should do when it comes up again."), ["wrongLanguage"]);
    assert.equal(
      kept("Zeg dan: “nobody owns it and everyone just hits the button”."),
      "Zeg dan: “nobody owns it and everyone just hits the button”.",
    );
  });
});
