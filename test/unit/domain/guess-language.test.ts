import assert from "node:assert/strict";
import { guessLanguage } from "../../../shared/domain/guess-language.ts";
import { readSamples } from "../../helpers/read-samples.ts";

describe("guessing the language of a note", () => {
  it("hears Dutch and English by their small words", () => {
    assert.equal(guessLanguage("Ik weet niet waarom de test faalt"), "nl");
    assert.equal(guessLanguage("I do not know why the test fails"), "en");
    assert.equal(guessLanguage("It’s late and we don’t know WHY"), "en");
  });

  it("does not guess without a lead of two", () => {
    for (const text of ["", "Pipeline rood", "42 🙂", "de test", "De deploy is the problem", "de het the an"])
      assert.equal(guessLanguage(text), "und", text);
  });

  it("counts words that both languages know for neither", () => {
    assert.equal(guessLanguage("in of is was we had over"), "und");
  });

  it("never takes a sample note for the other language", () => {
    for (const { capture } of [...readSamples("A"), ...readSamples("B")])
      assert(["und", capture.lang].includes(guessLanguage(capture.text)), capture.text);
  });
});
