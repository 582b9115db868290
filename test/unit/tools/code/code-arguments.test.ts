import assert from "node:assert/strict";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { findCode } from "../../../../tools/code/find-code.ts";
import { readArguments } from "../../../../tools/code/read-arguments.ts";

describe("the command line of npm run code", () => {
  it("needs nothing, and takes a folder, a port, a language and the desktop", () => {
    const plain = readArguments([]);
    const full = readArguments(["--workspace", "w", "--port", "0", "--lang", "nl", "--desktop"]);

    assert.deepEqual(plain.ok && plain.value, { workspace: undefined, port: 8137, language: "en", desktop: false });
    assert.deepEqual(full.ok && full.value, { workspace: "w", port: 0, language: "nl", desktop: true });
  });

  it("answers a wrong word with one sentence and how it is called", () => {
    for (const words of [["--lang", "fr"], ["--port", "x"], ["--port", "70000"], ["--port"], ["--unknown"], ["word"]]) {
      const read = readArguments(words);
      assert.match(read.ok ? "" : read.error, /npm run code --/);
    }
  });
});

describe("finding a VS Code on the machine", () => {
  let folder = "";
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "cirkel-code-"));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  it("takes the one that is named, and says when that is not there", async () => {
    const named = join(folder, "my-code");
    const missing = findCode({ env: { CIRKEL_CODE: named }, platform: "linux" });
    await writeFile(named, "");

    assert.deepEqual(findCode({ env: { CIRKEL_CODE: named }, platform: "linux" }), { ok: true, value: named });
    assert.match(missing.ok ? "" : missing.error, /CIRKEL_CODE names/);
  });

  it("looks on the path, for code before codium, and says when there is none", async () => {
    const env = { PATH: ["/nowhere", folder].join(delimiter) };
    const none = findCode({ env, platform: "linux" });
    await writeFile(join(folder, "codium"), "");
    const codium = findCode({ env, platform: "linux" });
    await writeFile(join(folder, "code"), "");

    assert.match(none.ok ? "" : none.error, /There is no VS Code/);
    assert.deepEqual(codium, { ok: true, value: join(folder, "codium") });
    assert.deepEqual(findCode({ env, platform: "linux" }), { ok: true, value: join(folder, "code") });
  });
});
