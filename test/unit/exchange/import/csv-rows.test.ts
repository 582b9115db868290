import assert from "node:assert/strict";
import fc from "fast-check";
import { csvRows } from "../../../../shared/exchange/import/csv-rows.ts";

const cell = fc.string({
  unit: fc.constantFrom("a", "é", " ", ",", ";", "\t", '"', "\n", "🎉", "'"),
  maxLength: 8,
});

const written = (rows: readonly (readonly string[])[], delimiter: string): string =>
  rows.map((row) => row.map((text) => `"${text.replaceAll('"', '""')}"`).join(delimiter)).join("\n");

describe("the rows of a table", () => {
  it("are as they were written, each on its line, however little of the file is looked at", () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 6 }),
        fc.constantFrom(",", ";", "\t"),
        fc.integer({ min: 1, max: 40 }),
        (rows, delimiter, look) => {
          const text = written(rows, delimiter);

          const read = [...csvRows(text, delimiter, { at: 0, line: 1, look })];

          assert.deepEqual(
            read.map(({ cells }) => cells),
            rows,
          );
          for (const [at, { line, problem }] of read.entries()) {
            assert.equal(problem, undefined);
            assert.equal(line, written(rows.slice(0, at), delimiter).split("\n").length + (at === 0 ? 0 : 1));
          }
        },
      ),
    );
  });

  it("go on over a thousand, and keep their lines", () => {
    const text = Array.from({ length: 2_500 }, (_, at) => `"rij ${at}\nvervolg",x`).join("\n");

    for (const look of [100, 1_000, 1_000_000]) {
      const rows = [...csvRows(text, ",", { at: 0, line: 1, look })];
      assert.equal(rows.length, 2_500);
      assert.deepEqual(rows.at(-1), { line: 4_999, cells: ["rij 2499\nvervolg", "x"] });
    }
  });

  it("are whole, also where the part that is looked at ends inside the thousandth", () => {
    const text = "aa,bb\n".repeat(1_500).trim();

    const rows = [...csvRows(text, ",", { at: 0, line: 1, look: 999 * 6 + 4 })];
    assert.equal(rows.length, 1_500);
    assert(rows.every(({ cells }) => cells.join() === "aa,bb"));
  });

  it("stop at a quotation mark that is never closed", () => {
    assert.deepEqual(
      [...csvRows('a,b\nc,"d\ne,f', ",", { at: 0, line: 1, look: 3 })].map(({ line, problem }) => [line, problem]),
      [
        [1, undefined],
        [2, "unclosedQuote"],
      ],
    );
  });
});
