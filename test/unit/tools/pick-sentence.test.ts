import assert from "node:assert/strict";
import { pickSentence } from "../../../tools/start/pick-sentence.ts";

describe("the sentence a headless run proposes", () => {
  it("is the first sentence of the note that sounds like an idea, literally and without its tags", () => {
    const notes = [
      "Weer een ruil die niet in het rooster stond.",
      "Eén plek voor ruilen: alleen in de app. Twee weken proberen. #ruilen",
    ];

    assert.equal(pickSentence(notes), "Eén plek voor ruilen: alleen in de app.");
    assert.equal(pickSentence(["What if we ask first? #flow"]), "What if we ask first?");
  });

  it("is not made up where no note sounds like one", () => {
    assert.equal(pickSentence(["Pipeline weer rood.", "Kwartier weg."]), undefined);
  });
});
