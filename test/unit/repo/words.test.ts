import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { build } from "esbuild";
import { sourceFiles } from "../../../tools/source-files.ts";
import { wordFaults, type WordTree } from "./compare-words.ts";

describe("the words that a person can read", () => {
  it("stand in Dutch and English beside each other", async () => {
    const files = await wordFiles();
    const other = (file: string): string =>
      file.endsWith(".nl.ts") ? file.replace(/\.nl\.ts$/, ".en.ts") : file.replace(/\.en\.ts$/, ".nl.ts");
    assert.ok(files.length > 0);
    assert.deepEqual(
      files.filter((file) => !files.includes(other(file))),
      [],
    );
  });

  it("say the same things, fill the same places and are never empty", async () => {
    const dutch = (await wordFiles()).filter((file) => file.endsWith(".nl.ts"));
    const faults = await Promise.all(
      dutch.map(async (file) => {
        const [nl, en] = await Promise.all([load(file), load(file.replace(/\.nl\.ts$/, ".en.ts"))]);
        return wordFaults(named(nl), named(en)).map((fault) => `${file}: ${fault}`);
      }),
    );
    assert.deepEqual(faults.flat(), []);
  });

  it("say the same in what VS Code itself shows of Cirkel", async () => {
    const [nl, en] = await Promise.all(["nl.json", "json"].map(loadManifestWords));
    assert.deepEqual(wordFaults(nl ?? {}, en ?? {}), []);
    assert.ok(Object.keys(en ?? {}).length > 0);
  });
});

describe("comparing words", () => {
  it("finds what one language lacks, also inside a group", () => {
    assert.deepEqual(wordFaults({ a: "x", group: { b: "y" } }, { a: "x", group: { c: "z" } }), [
      "group.b has no English",
      "group.c has no Dutch",
    ]);
  });

  it("finds places that only one language fills", () => {
    assert.deepEqual(wordFaults({ a: "{count} van {all}" }, { a: "{all} in all" }), [
      "a fills {all} {count} in Dutch, {all} in English",
    ]);
  });

  it("finds a sentence without words", () => {
    assert.deepEqual(wordFaults({ a: " " }, { a: "x" }), ["a is empty"]);
  });

  it("lets a place stand anywhere in a sentence", () => {
    assert.deepEqual(wordFaults({ a: "{one} en {two}" }, { a: "{two} and {one}" }), []);
  });
});

const wordFiles = async (): Promise<readonly string[]> =>
  (await sourceFiles()).filter((file) => /words\.(?:nl|en)\.ts$/.test(file));

/** A words file, loaded as it stands in the project. */
const load = async (file: string): Promise<WordTree> => {
  const { outputFiles } = await build({ entryPoints: [file], bundle: true, format: "esm", write: false });
  return import(`data:text/javascript,${encodeURIComponent(String(outputFiles[0]?.text))}`);
};

/** The words of the manifest for VS Code, which are named by their language at the end. */
const loadManifestWords = async (ending: string): Promise<WordTree> =>
  JSON.parse(await readFile(`extension/package.nls.${ending}`, "utf8"));

/** What a file exports, with the language taken out of the names: `nl` and `en`, or `learnNl` and `learnEn`. */
const named = (module: WordTree): WordTree =>
  Object.fromEntries(
    Object.entries(module).map(([name, words]) => [name.replace(/^(?:nl|en)$|(?:Nl|En)$/, "") || "words", words]),
  );
