import assert from "node:assert/strict";
import { importLimits } from "../../../../shared/domain/import-limits.ts";
import { readImport } from "../../../../shared/exchange/import/read-import.ts";
import { here } from "./read-fixture.ts";

const table = (rows: number): string =>
  `datum;tekst;labels\n${Array.from({ length: rows }, (_, at) => `2026-11-${String((at % 28) + 1).padStart(2, "0")};"Notitie ${at}; met ""een"" #label";werk`).join("\n")}\n`;

describe("the limits of an import", () => {
  it("let tables of 100,000 rows in, tell how far they are, and stop at the most notes, at a line they name", async () => {
    const text = table(importLimits.notes / 2);
    const seen: number[] = [];

    const { notes, skipped } = await readImport(
      ["een.csv", "twee.csv", "drie.csv"].map((path) => ({ path, text })),
      { ...here, onProgress: (progress) => seen.push(progress.notes) },
    );

    assert.equal(notes.length, importLimits.notes);
    assert.deepEqual([notes.at(-1)?.path, notes.at(-1)?.line], ["twee.csv", 100_001]);
    assert.equal(notes.at(-1)?.order, Math.floor(99_999 / 28)); // the rows go round 28 days
    assert.deepEqual(skipped, [{ path: "drie.csv", line: 2, why: "tooManyNotes" }]);
    assert(seen.length >= 200);
    assert.deepEqual(
      seen.toSorted((a, b) => a - b),
      seen,
    );
  });

  it("stop after the most files, and count what was left", async () => {
    const files = Array.from({ length: importLimits.files + 3 }, (_, at) => ({ path: `${at}.png`, text: "x" }));

    const { skipped } = await readImport(files, here);

    assert.deepEqual(skipped.at(-1), { path: `${importLimits.files}.png`, why: "tooManyFiles", more: 2 });
  });

  it("name as much as a person can read, and count the rest for each file and folder", async () => {
    const photos = Array.from({ length: 150 }, (_, at) => ({ path: `photos/${at}.jpeg`, text: "x" }));
    const rows = `text,date\n${"x,nooit\n".repeat(130)}`;

    const { skipped } = await readImport([...photos, { path: "a.csv", text: rows }, { path: "b.png", text: "" }], here);

    assert.equal(skipped.length, 201);
    assert.deepEqual(
      skipped.filter(({ more }) => more),
      [
        { path: "photos/99.jpeg", why: "unknownKind", more: 50 },
        { path: "a.csv", line: 101, why: "noDay", more: 30 },
      ],
    );
  });
});

describe("an import that is stopped", () => {
  it("brings nothing at all", async () => {
    const stop = new AbortController();

    const read = await readImport([{ path: "alles.csv", text: table(5_000) }], {
      ...here,
      signal: stop.signal,
      onProgress: ({ notes }) => {
        if (notes >= 2_000) stop.abort();
      },
    });

    assert.deepEqual(read, { notes: [], skipped: [], split: 0, formats: {}, cancelled: true });
  });

  it("between two files of a folder brings nothing either", async () => {
    const stop = new AbortController();
    const files = Array.from({ length: 200 }, (_, at) => ({ path: `notes/${at}.md`, text: "# 2026-11-02\n- x" }));

    const read = await readImport(files, { signal: stop.signal, onProgress: () => stop.abort() });

    assert.equal(read.cancelled, true);
    assert.deepEqual(read.notes, []);
  });

  it("before it began reads no file", async () => {
    const read = await readImport([{ path: "a.md", text: "- x" }], { signal: AbortSignal.abort() });

    assert.equal(read.cancelled, true);
  });
});
