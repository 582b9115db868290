import assert from "node:assert/strict";
import { askInTurn } from "../../../shared/ui/ask-in-turn.ts";

describe("asking in turn", () => {
  /** A question whose answers come when the test says so, each with its number. */
  const heldQuestion = () => {
    const open: (() => void)[] = [];
    const heard: number[] = [];
    let asked = 0;
    const { ask, stop } = askInTurn(
      () => {
        asked += 1;
        const number = asked;
        return new Promise<number>((settle) => open.push(() => settle(number)));
      },
      (answer) => heard.push(answer),
    );
    return { ask, stop, heard, asked: () => asked, answer: () => open.shift()?.() };
  };

  it("hands the newest answer on last, however often it was asked meanwhile", async () => {
    const { ask, heard, asked, answer } = heldQuestion();

    const done = ask();
    await Promise.all([ask(), ask()]);
    assert.equal(asked(), 1);
    answer();
    while (asked() < 2) await Promise.resolve();
    answer();
    await done;

    assert.deepEqual(heard, [1, 2]);
    assert.equal(asked(), 2);
  });

  it("hands on nothing any more once it was stopped, and asks nothing more", async () => {
    const { ask, stop, heard, asked, answer } = heldQuestion();

    const done = ask();
    await ask();
    stop();
    answer();
    await done;

    assert.deepEqual([heard, asked()], [[], 1]);
  });

  it("can be asked again after a question that failed", async () => {
    const answers = [Promise.reject(new Error("the database is away")), Promise.resolve("there")];
    answers[0]?.catch(() => undefined);
    const heard: string[] = [];
    const { ask } = askInTurn(
      () => answers.shift() ?? Promise.resolve("nothing"),
      (answer: string) => heard.push(answer),
    );

    await assert.rejects(ask(), /the database is away/);
    await ask();

    assert.deepEqual(heard, ["there"]);
  });
});
