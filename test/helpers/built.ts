import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import type { Metafile } from "esbuild";
import { buildPart } from "../../tools/parts.ts";

/** What esbuild tells about a target that is in `dist/`. Builds it first where nobody did. */
export const metafileOf = async (target: "chromium" | "firefox" | "vscode"): Promise<Metafile> => {
  const path = `dist/meta-${target}.json`;
  if (!existsSync(path)) {
    const built = await buildPart([target]);
    assert.ok(built.ok, built.output);
  }
  return JSON.parse(await readFile(path, "utf8")) as Metafile; // written by esbuild itself
};
