import assert from "node:assert/strict";
import { readArguments } from "../../../../tools/bench/read-arguments.ts";

const names = ["capture", "reads", "panel"];

describe("the command line of npm run bench", () => {
  it("measures everything when nothing is said", () => {
    assert.deepEqual(readArguments([], names), {
      ok: true,
      value: { quick: false, json: undefined, only: names, slow: [] },
    });
  });

  it("takes a quick run, a file, some rows in their own order, and one to be slowed", () => {
    const words = "--quick --json out/bench.json --only panel,capture --slow panel".split(" ");
    assert.deepEqual(readArguments(words, names), {
      ok: true,
      value: { quick: true, json: "out/bench.json", only: ["capture", "panel"], slow: ["panel"] },
    });
  });

  it("answers a wrong word, a row that is not there and a slow row that is not measured with how it is called", () => {
    for (const words of [["--loud"], ["--only", "fire"], ["--slow", "fire"], ["--only", "reads", "--slow", "panel"]]) {
      const asked = readArguments(words, names);
      assert.match(asked.ok ? "" : asked.error, /npm run bench --/);
    }
  });
});
