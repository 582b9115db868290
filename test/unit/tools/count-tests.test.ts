import assert from "node:assert/strict";
import Mocha from "mocha";
import { addCounts, brokeOff, countTests } from "../../../tools/count-tests.ts";

describe("counting tests", () => {
  it("names each that failed, with the first line of what it said", async () => {
    // This one prints nothing.
    const mocha = new Mocha({ reporter: Mocha.reporters.Base });
    const suite = Mocha.Suite.create(mocha.suite, "a notebook");
    const broken = (): never => {
      throw new Error("3 notes, not 4\nand a whole page more");
    };
    suite.addTest(new Mocha.Test("keeps a note", () => undefined));
    suite.addTest(new Mocha.Test("counts its notes", broken));
    suite.addTest(new Mocha.Test("is not written yet"));

    assert.deepEqual(await countTests(mocha), {
      passed: 1,
      failed: 1,
      skipped: 1,
      failures: ["a notebook counts its notes: 3 notes, not 4"],
    });
  });

  it("adds them up, with what broke off", () => {
    const all = [{ passed: 2, failed: 0, skipped: 1, failures: [] }, brokeOff("there was no browser")];

    assert.deepEqual(addCounts(all), { passed: 2, failed: 1, skipped: 1, failures: ["there was no browser"] });
  });
});
