import assert from "node:assert/strict";
import { readFile, writeFile } from "node:fs/promises";

const folder = "test/fixtures/exports";

/** Compares a page with the one that somebody read and found good; `GOLDEN=write` replaces that one, to be read again. */
export const assertGolden = async (name: string, page: string): Promise<void> => {
  if (process.env["GOLDEN"] === "write") await writeFile(`${folder}/${name}`, page);
  assert.equal(page, await readFile(`${folder}/${name}`, "utf8"));
};
