import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { runInNewContext } from "node:vm";
import { gzipSync } from "node:zlib";
import { build, transform } from "esbuild";
import { readPage } from "../../../browser/read-page.ts";
import { metafileOf } from "../../helpers/built.ts";

const kB = 1_000;

describe("the size of what is built", () => {
  it("keeps the panel's first JavaScript within 77 kB, gzipped, and in one file that its own names", async () => {
    const { total, files } = await firstLoad("chromium", "panel.js");
    const line = await firstLoad("chromium", "first-line.js");
    assert.ok(total + line.total <= 77 * kB, `${total} and ${line.total} bytes in ${files.join(", ")}`);
    assert.equal(files.length, 2);
  });

  it("keeps what VS Code waits for when it starts the extension within 22 kB, gzipped", async () => {
    const { total } = await firstLoad("vscode", "main.js");
    assert.ok(total <= 22 * kB, `${total} bytes`);
  });

  it("keeps the core in VS Code, loaded at its first use, within 94 kB, gzipped", async () => {
    const { total } = await firstLoad("vscode", "core.js");
    assert.ok(total <= 94 * kB, `${total} bytes`);
  });

  it("keeps the first screen in VS Code within 30 kB, gzipped", async () => {
    const { total } = await firstLoad("vscode", "webview.js");
    assert.ok(total <= 30 * kB, `${total} bytes`);
  });

  it("keeps the background of a browser, which can load nothing later, within 165 kB, gzipped", async () => {
    // A third of it is what the menu, the keys and the address bar need; the rest is the model coach, evaluated at a job.
    const { files, total } = await firstLoad("chromium", "background.js");
    assert.deepEqual(files, ["dist/chromium/background.js"]);
    assert.ok(total <= 165 * kB, `${total} bytes`);
  });

  it("keeps what asks a model within 45 kB, gzipped, and out of what is loaded before", async () => {
    const { first, later } = await modelParts();
    assert.ok(later > 10 * kB && later <= 45 * kB, `${later} bytes`);
    assert.ok(first <= kB, `${first} bytes`);
  });

  it("keeps the function that is sent into a page within 2 kB", async () => {
    const { code } = await transform(`(${String(readPage)})`, { minify: true });
    assert.ok(code.length <= 2 * kB, `${code.length} bytes`);
  });
});

describe("the function that is sent into a page", () => {
  it("uses nothing that stands outside it", () => {
    // A world with nothing in it but a page: what the bundler may put beside a function is not there.
    const page = { document: emptyDocument, location: { href: "https://example.org/" }, getSelection: () => "" };
    const elements = { HTMLTextAreaElement: Array, HTMLInputElement: Array };
    const seen: unknown = runInNewContext(`(${String(readPage)})()`, { ...page, ...elements });
    assert.equal(Object(seen).url, "https://example.org/");
  });
});

const emptyDocument = { activeElement: null, title: "", documentElement: { lang: "" } };

/** Bytes, gzipped, of the way to a model, and of what is loaded when one is asked. Built here, whoever uses it. */
const modelParts = async (): Promise<{ readonly first: number; readonly later: number }> => {
  const { outputFiles } = await build({
    entryPoints: { first: "shared/coach/model/providers/load-model.ts" },
    outdir: "dist/model",
    bundle: true,
    splitting: true,
    format: "esm",
    minify: true,
    target: "chrome127",
    write: false,
  });
  const sizeOf = (isFirst: boolean): number =>
    outputFiles
      .filter(({ path }) => path.endsWith("/first.js") === isFirst)
      .reduce((sum, { contents }) => sum + gzipSync(contents).length, 0);
  return { first: sizeOf(true), later: sizeOf(false) };
};

interface FirstLoad {
  readonly files: readonly string[];
  /** Bytes of all of them, gzipped. */
  readonly total: number;
}

/** The entry and every file that it imports at once; what is loaded later does not count. */
const firstLoad = async (target: "chromium" | "vscode", name: string): Promise<FirstLoad> => {
  const { outputs } = await metafileOf(target);
  const entry = `dist/${target}/${name}`;
  const found = new Set<string>();
  const visit = (file: string): void => {
    if (found.has(file)) return;
    found.add(file);
    for (const { path, kind } of outputs[file]?.imports ?? []) if (kind === "import-statement") visit(path);
  };
  assert.ok(outputs[entry], `${entry} is not built`);
  visit(entry);
  const files = [...found];
  const sizes = await Promise.all(files.map(async (file) => gzipSync(await readFile(file)).length));
  return { files, total: sizes.reduce((sum, size) => sum + size, 0) };
};
