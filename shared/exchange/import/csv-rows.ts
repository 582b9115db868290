import papa from "papaparse";
import type { ImportProblem } from "../../domain/notes-import.ts";

export interface CsvRow {
  readonly line: number;
  readonly cells: readonly string[];
  /** What is wrong with its quotation marks; then its cells say nothing. */
  readonly problem?: Extract<ImportProblem, "unclosedQuote" | "brokenRecord">;
}

/** The marks that can stand between two cells. */
export const delimiters = [",", ";", "\t"] as const;

/**
 * The rows of a text whose lines end in `\n`, a thousand at a time. A quotation mark that is never closed makes the rest of
 * the file one cell, so nothing comes after it: to guess where it ought to have ended would make notes that nobody wrote.
 */
export function* csvRows(text: string, delimiter: string, start = { at: 0, line: 1 }): Generator<CsvRow> {
  let { at, line } = start;
  while (at < text.length) {
    const { data, errors, meta } = papa.parse(text.slice(at), {
      delimiter,
      newline: "\n",
      preview: 1_000,
      fastMode: false,
    });
    const wrong = new Map(errors.map(({ row, code }) => [row, code]));
    for (const [index, cells] of data.entries()) {
      const code = wrong.get(index);
      const problem = code && (code === "MissingQuotes" ? "unclosedQuote" : "brokenRecord");
      yield { line, cells, ...(problem && { problem }) };
      line += 1 + cells.reduce((count, cell) => count + newlinesIn(cell), 0);
    }
    if (meta.cursor <= 0) return;
    at += meta.cursor;
  }
}

const newlinesIn = (cell: string): number => {
  let count = 0;
  for (let at = cell.indexOf("\n"); at >= 0; at = cell.indexOf("\n", at + 1)) count += 1;
  return count;
};
