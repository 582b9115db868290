import assert from "node:assert/strict";
import { strToU8, Zip, ZipDeflate, zipSync, type Zippable } from "fflate";
import { unpack } from "../../../../shared/exchange/import/unzip.ts";
import { readImport } from "../../../../shared/exchange/import/read-import.ts";
import { bytesOf, here } from "./read-fixture.ts";

const unpacked = (bytes: Uint8Array, path = "export.zip"): readonly (readonly string[])[] =>
  [...unpack(path, bytes)].map((file) => [
    file.path.slice(path.length + 1),
    "problem" in file ? file.problem : "text" in file ? file.text.slice(0, 60_000) : "bytes",
  ]);

describe("a zip", () => {
  it("gives the text of the files in it, in their order, and names what it does not open", () => {
    const bytes = zipSync({
      "Journal.json": strToU8("{}"),
      "photos/1.jpeg": new Uint8Array([1, 2, 3]),
      "notes/2026-11-02.md": strToU8("- Hé"),
      "notes/empty.md": new Uint8Array(),
      "notes/old.txt": new Uint8Array([0x63, 0x61, 0x66, 0xe9]),
      "notes/binary.md": new Uint8Array([0, 1]),
      "inner.zip": zipSync({ "a.md": strToU8("x") }),
      "__MACOSX/notes/._2026-11-02.md": strToU8("shadow"),
      ".obsidian/app.json": strToU8("{}"),
    });

    assert.deepEqual(unpacked(bytes), [
      ["Journal.json", "{}"],
      ["photos/1.jpeg", "unknownKind"],
      ["notes/2026-11-02.md", "- Hé"],
      ["notes/empty.md", ""],
      ["notes/old.txt", "café"],
      ["notes/binary.md", "binary"],
      ["inner.zip", "zipInZip"],
    ]);
  });

  it("opens no name that leads out of it, however that is written", () => {
    const names = ["../up.md", "a/../../up.md", "/root.md", "C:\\root.md", "a\\..\\..\\up.md", "fine..md"];

    assert.deepEqual(
      unpacked(zipSync(Object.fromEntries(names.map((name) => [name, strToU8("x")])))).map(([, said]) => said),
      ["zipPath", "zipPath", "zipPath", "zipPath", "zipPath", "x"],
    );
  });

  it("that unpacks to far more than was packed is stopped, whatever it says of its sizes", () => {
    const bomb = zipSync(
      { "first.md": strToU8("- een"), "bomb.csv": new Uint8Array(12_000_000).fill(0x61) },
      { level: 9 },
    );
    for (const size of [12_000_000, 1]) {
      const lying = bomb.slice();
      const at = lying.indexOf(0x50, 10); // the header of the second file; its size stands 22 bytes on
      new DataView(lying.buffer).setUint32(at + 22, size, true);

      assert.deepEqual(unpacked(lying), [
        ["first.md", "- een"],
        ["bomb.csv", "zipTooLarge"],
      ]);
    }
  });

  it("leaves out one file that is too large and reads the others", () => {
    const page = new Uint8Array(5_000_001).fill(0x61);

    assert.deepEqual(unpacked(zipSync({ "a.md": page, "b.md": strToU8("- na") }, { level: 0 })), [
      ["a.md", "tooLarge"],
      ["b.md", "- na"],
    ]);
  });

  it("written in one go, with each size behind its file, is read as well", () => {
    const parts: Uint8Array[] = [];
    const zip = new Zip((failed, part) => void (failed ?? parts.push(part)));
    for (const [name, text] of [
      ["photo.jpeg", "x".repeat(40_000)],
      ["a.md", "- een\n".repeat(9_000)],
      ["b.md", "- twee"],
    ] as const) {
      const file = new ZipDeflate(name);
      zip.add(file);
      file.push(strToU8(text), true);
    }
    zip.end();

    assert.deepEqual(
      unpacked(Uint8Array.from(parts.flatMap((part) => [...part]))).map(([name, said]) => [name, said?.length]),
      [
        ["photo.jpeg", "unknownKind".length],
        ["a.md", 54_000],
        ["b.md", 6],
      ],
    );
  });

  it("that was cut off gives what is whole, and says where it broke", () => {
    const text = Array.from({ length: 2_000 }, (_, at) => `- regel ${at * 7919}`).join("\n");
    const whole = zipSync({ "a.md": strToU8("- heel"), "b.md": strToU8(text) });

    assert.deepEqual(unpacked(whole.slice(0, whole.length - 2_000)), [
      ["a.md", "- heel"],
      ["b.md", "zipBroken"],
    ]);
    const [, , ending] = unpacked(whole.slice(0, whole.length - 30));
    assert.deepEqual(ending, ["", "zipBroken"]);
  });

  it("whose list at the end names more files than are found is named", () => {
    const bytes = zipSync({ "a.md": strToU8("- een"), "b.md": strToU8("- twee") });
    bytes[0] = 0;

    assert.deepEqual(unpacked(bytes), [
      ["b.md", "- twee"],
      ["", "zipBroken"],
    ]);
  });

  it("is named when it is none, is empty, or holds packed bytes that say nothing", () => {
    assert.deepEqual(unpacked(strToU8("this is no zip at all")), [["", "zipBroken"]]);
    assert.deepEqual(unpacked(new Uint8Array()), [["", "zipBroken"]]);
    assert.deepEqual(unpacked(zipSync({})), [["", "empty"]]);
    assert.deepEqual(unpacked(zipSync({ "folder/": new Uint8Array() })), [["", "empty"]]);
    const broken = zipSync({ "a.md": strToU8("- regel\n".repeat(50)) });
    broken.fill(0xff, 34, 44);
    assert.equal(unpacked(broken)[0]?.[1], "zipBroken");
  });

  it("with more files than one import takes is not read to its end", () => {
    const many: Zippable = {};
    for (let at = 0; at <= 20_000; at += 1) many[`${at}.md`] = new Uint8Array();

    const files = unpacked(zipSync(many, { level: 0 }));
    assert.equal(files.length, 20_001);
    assert.deepEqual(files.at(-1), ["", "zipTooMany"]);
  });

  it("of Day One is imported with its photos named", async () => {
    const bytes = zipSync({ "Journal.json": await bytesOf("day-one/Journal.json"), "photos/5B0F.jpeg": strToU8("x") });

    const { notes, skipped, formats } = await readImport([{ path: "2026-11-20.zip", bytes }], here);

    assert.equal(notes.length, 2);
    assert.deepEqual(formats, { dayOne: 1 });
    assert.deepEqual(
      skipped.map(({ path, why }) => [path, why]),
      [
        ["2026-11-20.zip/Journal.json", "emptyRecord"],
        ["2026-11-20.zip/photos/5B0F.jpeg", "unknownKind"],
      ],
    );
  });
});
