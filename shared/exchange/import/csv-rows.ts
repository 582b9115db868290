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
export function* csvRows(
  text: string,
  delimiter: string,
  { at: from, line: first, look }: Reading = start,
): Generator<CsvRow> {
  let at = from;
  let line = first;
  while (at < text.length) {
    const { data, errors, meta } = nextRows(text, at, delimiter, look ?? usualLook);
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

/** Where to begin, and how many characters to look at for a thousand rows before looking further. */
interface Reading {
  readonly at: number;
  readonly line: number;
  readonly look?: number;
}

const start: Reading = { at: 0, line: 1 };
const usualLook = 4_000_000;
const rowsAtOnce = 1_000;

/**
 * The library looks for the next quotation mark to the very end of what it gets, at each call. So it gets a part, and more
 * of it only when its last row may have been cut.
 */
const nextRows = (text: string, at: number, delimiter: string, look: number): ReturnType<typeof papa.parse> => {
  for (let length = look; ; length *= 4) {
    const part = text.slice(at, at + length);
    const parsed = papa.parse(part, { delimiter, newline: "\n", preview: rowsAtOnce, fastMode: false });
    const isWhole = parsed.data.length >= rowsAtOnce && parsed.meta.cursor < part.length;
    if (isWhole || at + length >= text.length) return parsed;
  }
};

const newlinesIn = (cell: string): number => {
  let count = 0;
  for (let at = cell.indexOf("\n"); at >= 0; at = cell.indexOf("\n", at + 1)) count += 1;
  return count;
};
