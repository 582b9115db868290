import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { importsIn } from "../../../tools/check-imports.ts";
import { sourceFiles } from "../../../tools/source-files.ts";

describe("the suite that runs inside VS Code", () => {
  it("names every test file of its folder, because nobody looks for them there", async () => {
    const folder = "test/vscode-host/";
    const files = (await sourceFiles()).filter((file) => file.startsWith(folder) && file.endsWith(".test.ts"));
    const named = new Set(importsIn(await readFile(`${folder}index.ts`, "utf8")));

    assert.ok(files.length > 0);
    assert.deepEqual(
      files.filter((file) => !named.has(`./${file.slice(folder.length)}`)),
      [],
    );
  });
});
