import assert from "node:assert/strict";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { listZip } from "../../tools/package/list-zip.ts";
import { packVsix } from "../../tools/package/pack-vsix.ts";
import { metafileOf } from "../helpers/built.ts";

describe("the packed extension for VS Code", () => {
  let files: ReadonlyMap<string, Uint8Array>;

  before(async () => {
    await metafileOf("vscode");
    const folder = await mkdtemp(join(tmpdir(), "cirkel-vsix-"));
    try {
      const file = join(folder, "packed", "cirkel.vsix");
      const packed = await packVsix("dist/vscode", file);
      assert.ok(packed.ok, packed.output);
      files = await listZip(file);
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  it("holds exactly these files, and the parts of its screens", () => {
    const parts = [...files.keys()].filter((path) => /^extension\/screens\/[\w-]+\.js$/.test(path));
    assert.ok(parts.length > 0);
    assert.deepEqual(
      [...files.keys()].filter((path) => !parts.includes(path)),
      [
        "[Content_Types].xml",
        "extension.vsixmanifest",
        "extension/LICENSE.txt",
        "extension/LICENSES.txt",
        "extension/ai.js",
        "extension/changelog.md",
        "extension/cirkel.css",
        "extension/copies.js",
        "extension/core.js",
        "extension/exchange.js",
        "extension/main.js",
        "extension/media/activity.svg",
        "extension/media/cirkel-128.png",
        "extension/media/walkthrough-1.svg",
        "extension/media/walkthrough-2.svg",
        "extension/media/walkthrough-3.svg",
        "extension/media/walkthrough-4.svg",
        "extension/media/walkthrough-5.svg",
        "extension/memory.js",
        "extension/model.js",
        "extension/package.json",
        "extension/package.nls.json",
        "extension/package.nls.nl.json",
        "extension/readme.md",
        "extension/strategy.js",
        "extension/webview.js",
      ],
    );
  });

  it("holds no source, no map, no test and no package", () => {
    const paths = [...files.keys()];
    assert.deepEqual(
      paths.filter((path) => /\.tsx?$|\.map$|test|spec|node_modules|tsconfig/.test(path)),
      [],
    );
    for (const path of paths.filter((path) => path.endsWith(".js")))
      assert.doesNotMatch(textOf(path), /sourceMappingURL/);
  });

  it("is the version of the project, for VS Code on the web too", async () => {
    const { version } = JSON.parse(await readFile("package.json", "utf8"));
    assert.equal(JSON.parse(textOf("extension/package.json")).version, version);
    assert.match(textOf("extension.vsixmanifest"), new RegExp(`Id="cirkel" Version="${version}" Publisher="cirkel"`));
    assert.match(textOf("extension.vsixmanifest"), /__web_extension/);
  });

  const textOf = (path: string): string => new TextDecoder().decode(files.get(path));
});
