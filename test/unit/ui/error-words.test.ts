import assert from "node:assert/strict";
import { errorSentence } from "../../../shared/ui/error-words.ts";

describe("a failure in words", () => {
  it("names both lengths in the numbers of the language", () => {
    const error = { kind: "tooLong", length: 12_345, longest: 5_000 } as const;

    assert.match(errorSentence(error, "nl"), /5\.000 .*12\.345/);
    assert.match(errorSentence(error, "en"), /5,000 .*12,345/);
  });

  it("tells a full disk from a database that cannot be reached", () => {
    const full = errorSentence({ kind: "notKept", reason: "full" }, "nl");
    const unavailable = errorSentence({ kind: "notKept", reason: "unavailable" }, "nl");

    assert.notEqual(full, unavailable);
    assert.match(full, /schijf is vol/);
  });
});
