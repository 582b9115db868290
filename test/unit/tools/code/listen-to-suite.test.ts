import assert from "node:assert/strict";
import { listenToSuite } from "../../../../tools/code/listen-to-suite.ts";

const listen = () => {
  const printed: string[] = [];
  return { printed, suite: listenToSuite({ longestSilence: 60_000, print: (line) => printed.push(line) }) };
};

describe("listening to a suite inside VS Code", () => {
  it("prints the report, keeps the rest for when it is needed, and takes the counts", async () => {
    const { printed, suite } = listen();
    suite.hear(["Loading development extension at /extension"]);
    suite.hear(["│   ✔ %s (%dms)", "keeps a note", 12]);
    suite.hear(['cirkel-tests {"passed":1,"failed":0,"skipped":2,"failures":[]}']);
    suite.exit(0);

    assert.deepEqual(printed, ["  ✔ keeps a note (12ms)"]);
    assert.deepEqual(await suite.ended, {
      counts: { passed: 1, failed: 0, skipped: 2, failures: [] },
      broke: undefined,
      said: ["Loading development extension at /extension"],
    });
  });

  it("says that it broke off when it ends without counting, whatever VS Code answers", async () => {
    const { suite } = listen();
    suite.hear(["Error: no such module"]);
    suite.exit(0);

    assert.deepEqual(await suite.ended, {
      counts: undefined,
      broke: "it did not count its tests",
      said: ["Error: no such module"],
    });
  });

  it("says that it broke off when it ends badly though no test failed", async () => {
    const { suite } = listen();
    suite.hear(['cirkel-tests {"passed":0,"failed":0,"skipped":0,"failures":[]}']);
    suite.exit(1);

    assert.equal((await suite.ended).broke, "it ended with 1");
  });

  it("gives up when nothing is heard", async () => {
    const suite = listenToSuite({ longestSilence: 1, print: () => undefined });

    assert.match(String((await suite.ended).broke), /silent/);
  });
});
