import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { sourceFiles } from "../../../tools/source-files.ts";

const longest = 300;

describe("the source files", () => {
  it(`hold at most ${longest} lines each`, async () => {
    const sizes = await Promise.all(
      (await sourceFiles()).map(async (file) => ({
        file,
        lines: (await readFile(file, "utf8")).split("\n").length - 1,
      })),
    );
    assert.ok(sizes.length > 0);
    assert.deepEqual(
      sizes.filter(({ lines }) => lines > longest),
      [],
    );
  });
});
