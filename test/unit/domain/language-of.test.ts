import assert from "node:assert/strict";
import { languageOf } from "../../../shared/domain/language-of.ts";

describe("the first language", () => {
  it("is Dutch on a Dutch host and English on any other", () => {
    assert.deepEqual(["nl", "nl-BE", "NL", "en-GB", "nds", "de", ""].map(languageOf), [
      "nl",
      "nl",
      "nl",
      "en",
      "en",
      "en",
      "en",
    ]);
  });
});
