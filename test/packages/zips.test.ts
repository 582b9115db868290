import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { unzipSync } from "fflate";
import { chromiumManifest, firefoxManifest } from "../../browser/manifest.ts";
import { zipFolder } from "../../tools/package/zip-folder.ts";
import { metafileOf } from "../helpers/built.ts";

const inBoth = [
  "LICENSE",
  "LICENSES.txt",
  "_locales/en/messages.json",
  "_locales/nl/messages.json",
  "background.js",
  "cirkel.css",
  "first-line.js",
  "icons/cirkel-128.png",
  "icons/cirkel-16.png",
  "icons/cirkel-32.png",
  "icons/cirkel-48.png",
  "icons/cirkel.svg",
  "manifest.json",
  "panel.html",
  "panel.js",
  "popup.html",
  "popup.js",
  "search-worker.js",
];

for (const [browser, files, manifestOf] of [
  ["chromium", [...inBoth, "managed-schema.json"].sort(), chromiumManifest],
  ["firefox", inBoth, firefoxManifest],
] as const) {
  describe(`the package for ${browser}`, () => {
    let packed: Readonly<Record<string, Uint8Array>>;
    const textOf = (path: string): string => new TextDecoder().decode(packed[path]);

    before(async () => {
      await metafileOf(browser);
      packed = unzipSync(await zipFolder(`dist/${browser}`));
    });

    it("holds exactly these files, and parts that are loaded with their room", () => {
      const paths = Object.keys(packed);
      assert.deepEqual(
        paths.filter((path) => !path.startsWith("chunks/")),
        files,
      );
      const parts = paths.filter((path) => path.startsWith("chunks/"));
      assert.deepEqual(
        parts.filter((path) => !/^chunks\/[\w.-]+-[A-Z0-9]{8}\.js$/.test(path)),
        [],
      );
      assert.ok(parts.length > 0);
    });

    it("has the manifest of its browser in the version of the project", async () => {
      const { version } = JSON.parse(await readFile("package.json", "utf8"));
      assert.deepEqual(JSON.parse(textOf("manifest.json")), JSON.parse(JSON.stringify(manifestOf(version))));
    });

    it("names each package that is bundled, with its licence", async () => {
      const { outputs } = await metafileOf(browser);
      const shipped = Object.values(outputs).flatMap(({ inputs }) =>
        Object.keys(inputs).filter((file) => (inputs[file]?.bytesInOutput ?? 0) > 0),
      );
      const names = shipped.flatMap((file) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(file)?.[1] ?? []);
      assert.ok(names.includes("dexie"));
      for (const name of new Set(names)) {
        const { version } = JSON.parse(await readFile(`node_modules/${name}/package.json`, "utf8"));
        assert.match(textOf("LICENSES.txt"), new RegExp(`^${name} ${version} \\((?:MIT|Apache-2\\.0|ISC)\\)$`, "m"));
      }
    });
  });
}
