import assert from "node:assert/strict";
import { indexPage } from "../../../tools/shots/index-page.ts";
import { readArguments } from "../../../tools/shots/read-arguments.ts";

describe("the command line of npm run shots", () => {
  it("pictures everything, or one half alone", () => {
    const [all, code, both] = [[], ["code"], ["code", "browser"]].map((words) => readArguments(words));

    assert.deepEqual(all?.ok && all.value, ["browser", "code"]);
    assert.deepEqual(code?.ok && code.value, ["code"]);
    assert.deepEqual(both?.ok && both.value, ["browser", "code"]);
  });

  it("answers a wrong word with one sentence and how it is called", () => {
    const read = readArguments(["code", "firefox"]);

    assert.match(read.ok ? "" : read.error, /^"firefox" cannot be pictured\. npm run shots --/);
  });
});

describe("the page with all pictures", () => {
  it("puts those of one scene beside each other, in the folder they lie in", () => {
    const page = indexPage([
      {
        folder: "code",
        shots: [
          { scene: "01-input", file: "a.png", caption: "nl, Light Modern" },
          { scene: "01-input", file: "b.png", caption: "en, Light Modern" },
        ],
      },
      { folder: "browser", shots: [] },
    ]);

    assert.equal(page.match(/<h3>01-input<\/h3>/g)?.length, 1);
    assert.match(page, /<a href="code\/a\.png">.*nl, Light Modern.*<a href="code\/b\.png">/);
  });
});
