import assert from "node:assert/strict";
import { readArguments } from "../../../../tools/eval/read-arguments.ts";

const local = ["--base-url", "http://localhost:11434", "--model", "small"];

describe("the command line of npm run eval", () => {
  it("asks all five tasks in Dutch, and sends nothing until it is told to", () => {
    assert.deepEqual(readArguments(local, {}), {
      ok: true,
      value: {
        provider: "compatible",
        baseUrl: "http://localhost:11434",
        model: "small",
        key: "",
        language: "nl",
        only: ["themes", "path", "proposal", "question", "validation"],
        out: "out/eval",
        sends: "notYet",
      },
    });
  });

  it("takes the key out of the variable that is named", () => {
    const read = readArguments([...local, "--key-env", "OURS"], { OURS: " sk-1 ", OTHER: "sk-2" });
    assert.equal(read.ok && read.value.key, "sk-1");
  });

  it("knows Anthropic by its address, and wants a key for it", () => {
    const words = ["--base-url", "https://api.anthropic.com", "--model", "claude-haiku-5-5"];
    const without = readArguments(words, { ANTHROPIC_API_KEY: "sk-1" });
    const named = readArguments([...words, "--key-env", "MINE"], { MINE: "sk-1" });

    assert.match(without.ok ? "" : without.error, /--key-env/);
    assert.equal(named.ok && named.value.provider, "anthropic");
  });

  it("answers a wrong word with one sentence and how it is called", () => {
    for (const words of [
      [],
      ["--model", "small"],
      ["--base-url", "http://localhost:1"],
      ["--base-url", "nowhere", "--model", "small"],
      [...local, "--language", "fr"],
      [...local, "--only", "poem"],
      [...local, "--key-env", "NOT_SET"],
      [...local, "--unknown"],
    ]) {
      const read = readArguments(words, {});
      assert.match(read.ok ? "" : read.error, /npm run eval --/, words.join(" "));
    }
  });

  it("never runs in CI", () => {
    const read = readArguments([...local, "--yes"], { CI: "true" });
    assert.match(read.ok ? "" : read.error, /does not run in CI/);
  });
});
