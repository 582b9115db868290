import assert from "node:assert/strict";
import type { FoundNote, ImportProblem } from "../../../../shared/domain/notes-import.ts";
import { readImport } from "../../../../shared/exchange/import/read-import.ts";
import { fixtures, here, readFixture } from "./read-fixture.ts";

type Problem = readonly [line: number | undefined, why: ImportProblem];

/** How each file ends: its format, the line, day and time of each note, and what is said of it. */
const endings: Readonly<
  Record<string, readonly [format: string, notes: readonly string[], problems: readonly Problem[]]>
> = {
  "backup/cirkel-2026-11-20.json": ["backup", [], [[undefined, "backup"]]],
  "csv/bom.csv": ["csv", ["2 2026-11-02"], []],
  "csv/empty.csv": ["", [], [[undefined, "empty"]]],
  "csv/latin1.csv": ["csv", ["2 2026-11-02"], [[undefined, "latin1"]]],
  "csv/month-first.csv": ["csv", ["3 2026-11-14", "4 2026-03-04 14:05"], []],
  "csv/no-text.csv": ["", [], [[undefined, "noTextColumn"]]],
  "csv/notities.csv": [
    "csv",
    ["2 2026-11-02 10:41", "3 2026-11-13", "6 2026-11-20"],
    [
      [6, "undated"],
      [7, "noDay"],
      [8, "emptyRecord"],
      [9, "extraFields"],
    ],
  ],
  "csv/nul.csv": ["", [], [[undefined, "binary"]]],
  "csv/only-header.csv": ["csv", [], [[undefined, "empty"]]],
  "csv/unsure.tsv": [
    "csv",
    ["2 2026-04-03", "3 2026-11-02 23:30", "4 2026-11-02 22:30", "5 2026-11-02", "6 2026-11-03 09:15"],
    [[undefined, "dayOrder"]],
  ],
  "csv/utf16.csv": ["csv", ["2 2026-11-02"], []],
  "day-one/Journal.json": ["dayOne", ["6 2026-11-01 23:41", "20 2026-11-04 00:30"], [[26, "emptyRecord"]]],
  "day-one/cut-off.json": ["dayOne", ["4 2026-11-06 11:00"], [[5, "brokenJson"]]],
  "day-one/no-entries.json": ["dayOne", [], [[undefined, "empty"]]],
  "day-one/partly-wrong.json": [
    "dayOne",
    ["6 2026-11-05 11:00", "8 2026-11-05 11:00", "12 2026-11-05 13:00"],
    [
      [4, "brokenRecord"],
      [5, "noDay"],
      [6, "unknownZone"],
      [7, "twice"],
      [9, "brokenRecord"],
      [10, "brokenRecord"],
      [11, "brokenRecord"],
    ],
  ],
  "hypothesis/export.json": [
    "hypothesis",
    ["6 2026-11-03 00:30", "27 2026-11-03 10:00", "48 2026-11-04 12:00"],
    [[37, "otherAuthor"]],
  ],
  "hypothesis/partly-wrong.json": [
    "hypothesis",
    ["8 2026-11-05 11:00"],
    [
      [4, "brokenRecord"],
      [5, "brokenRecord"],
      [6, "noDay"],
      [7, "emptyRecord"],
      [9, "brokenRecord"],
      [13, "brokenJson"],
    ],
  ],
  "json/blank.json": ["", [], [[undefined, "empty"]]],
  "json/deep.json": ["", [], [[2, "tooDeep"]]],
  "json/list.json": ["", [], [[undefined, "unknownJson"]]],
  "json/no-json.json": ["", [], [[1, "brokenJson"]]],
  "json/other.json": ["", [], [[undefined, "unknownJson"]]],
  "markdown/2026-11-11.md": ["markdown", ["1 2026-11-11"], []],
  "markdown/board.canvas": ["", [], [[undefined, "unknownKind"]]],
  "markdown/journals/2026-11-10.md": ["markdown", ["3 2026-11-10"], []],
  "markdown/journals/2026_11_09.md": ["markdown", ["1 2026-11-09"], []],
  "markdown/logseq/bak/journals/2026_11_09.md": ["", [], [[undefined, "oldCopy"]]],
  "markdown/pages/Onderwerp.md": ["markdown", [], [[undefined, "noDay"]]],
  "markdown/photo.jpeg": ["", [], [[undefined, "binary"]]],
  "readwise/only-highlights.csv": [
    "readwise",
    ["2 2026-11-20", "4 2026-11-20"],
    [
      [2, "undated"],
      [3, "twice"],
    ],
  ],
  "readwise/readwise-data.csv": [
    "readwise",
    ["2 2026-11-02 22:56", "3 2026-11-03 11:22", "6 2026-11-04 09:00"],
    [[5, "emptyRecord"]],
  ],
  "readwise/unclosed.csv": ["readwise", ["2 2026-11-05"], [[3, "unclosedQuote"]]],
};

describe("importing a file", () => {
  for (const [path, [format, notes, problems]] of Object.entries(endings)) {
    it(`ends as documented: ${path}`, async () => {
      const read = await readFixture(path);

      assert.deepEqual(read.formats, format === "" ? {} : { [format]: 1 });
      assert.deepEqual(read.notes.map(whereAndWhen), notes);
      assert.deepEqual(
        read.skipped.map(({ line, why }) => [line, why]),
        problems,
      );
      assert(read.skipped.every((part) => part.path === path));
    });
  }

  it("is documented for each sample", async () => {
    assert.deepEqual(
      (await fixtures()).map((file) => file.path),
      Object.keys(endings),
    );
  });

  it("gives the same, file by file, when all of them come at once", async () => {
    const all = await readImport(await fixtures(), here);

    const apart = Object.values(endings);
    assert.equal(all.notes.length, apart.flatMap(([, notes]) => notes).length);
    assert.equal(all.skipped.length, apart.flatMap(([, , problems]) => problems).length);
    assert.deepEqual(all.formats, { backup: 1, csv: 7, dayOne: 4, hypothesis: 2, markdown: 4, readwise: 3 });
  });
});

const whereAndWhen = ({ line, day, time }: FoundNote): string => [line, day, time].filter(Boolean).join(" ");
