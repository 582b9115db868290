import assert from "node:assert/strict";
import { askAgain } from "../../../shared/store/ask-again.ts";

/** A question that fails so often with this before it answers. */
const failing = (times: number, error: Error) => {
  const questions = {
    asked: 0,
    answer: async (word: string): Promise<string> => {
      questions.asked += 1;
      if (questions.asked <= times) throw error;
      return word;
    },
  };
  return questions;
};

const lostConnection = new DOMException("The transaction was aborted", "AbortError");

describe("a question to a database", () => {
  it("is asked once more when the engine lost its connection", async () => {
    const questions = failing(1, lostConnection);

    assert.equal(await askAgain({ answer: questions.answer }).answer("Een"), "Een");
    assert.equal(questions.asked, 2);
  });

  it("is asked no third time", async () => {
    const questions = failing(2, lostConnection);

    await assert.rejects(askAgain({ answer: questions.answer }).answer("Een"), { name: "AbortError" });
    assert.equal(questions.asked, 2);
  });

  it("is not asked again after a bug, nor on a full disk", async () => {
    for (const error of [new TypeError("x is undefined"), new DOMException("no room", "QuotaExceededError")]) {
      const questions = failing(1, error);
      await assert.rejects(askAgain({ answer: questions.answer }).answer("Een"), { name: error.name });
      assert.equal(questions.asked, 1);
    }
  });
});
