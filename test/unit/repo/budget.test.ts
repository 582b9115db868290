import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { gzipSync } from "node:zlib";
import { transform, type Metafile } from "esbuild";
import { readPage } from "../../../browser/read-page.ts";
import { buildPart } from "../../../tools/parts.ts";

const kB = 1_000;

describe("the size of what is built", () => {
  it("keeps the panel's first JavaScript within 79 kB, gzipped", async () => {
    const files = await firstLoad("dist/chromium/panel.js");
    const sizes = await Promise.all(files.map(async (file) => gzipSync(await readFile(file)).length));
    const total = sizes.reduce((sum, size) => sum + size, 0);
    assert.ok(total <= 79 * kB, `${total} bytes in ${files.join(", ")}`);
  });

  it("keeps the function that is sent into a page within 2 kB", async () => {
    const { code } = await transform(`(${readPage})`, { minify: true });
    assert.ok(code.length <= 2 * kB, `${code.length} bytes`);
  });
});

describe("the function that is sent into a page", () => {
  it("uses nothing that stands outside it", async () => {
    const source = String(readPage);
    // What the bundler puts beside a function (helpers, constants) would not be there in the page.
    assert.doesNotMatch(source, /\b(?:import|require)\b|__\w+\(/);
    const page = { document: emptyDocument, location: { href: "https://example.org/" }, getSelection: () => "" };
    const names = [...Object.keys(page), "HTMLTextAreaElement", "HTMLInputElement"];
    const run = new Function(...names, `"use strict"; return (${source})();`);
    assert.equal(run(...Object.values(page), class {}, class {}).url, "https://example.org/");
  });
});

const emptyDocument = { activeElement: null, title: "", documentElement: { lang: "" } };

/** The entry and every file that it imports at once; what is loaded later does not count. */
const firstLoad = async (entry: string): Promise<readonly string[]> => {
  const { outputs } = await metafile();
  const found = new Set<string>();
  const visit = (file: string): void => {
    if (found.has(file)) return;
    found.add(file);
    for (const { path, kind } of outputs[file]?.imports ?? []) if (kind === "import-statement") visit(path);
  };
  assert.ok(outputs[entry], `${entry} is not built`);
  visit(entry);
  return [...found];
};

const metafile = async (): Promise<Metafile> => {
  const path = "dist/meta-chromium.json";
  if (!existsSync(path)) {
    const built = await buildPart(["chromium"]);
    assert.ok(built.ok, built.output);
  }
  return JSON.parse(await readFile(path, "utf8")) as Metafile; // written by esbuild itself
};
