import { cleanTags } from "../clean-tags.ts";
import { readTime } from "../read-line.ts";
import { columnsOf, kindOf, type Column } from "./csv-columns.ts";
import { csvRows, delimiters, type CsvRow } from "./csv-rows.ts";
import { orderOf, readCellDate, type DayOrder } from "./day-order.ts";
import { notOpened, type FoundRecord, type OpenedFile, type ReadingPlace, type Step } from "./found-record.ts";
import { ownAndCopied } from "./own-and-copied.ts";

/** A file of rows: an export of Readwise when a column is called Highlight, else notes with one in each row. */
export const openCsv = (text: string, place: ReadingPlace): OpenedFile => {
  const lines = text.replace(/\r\n?/g, "\n");
  // Excel says in a first line of its own what stands between the cells.
  const said = /^sep=(?<mark>[,;\t])\n/i.exec(lines);
  const start = said ? { at: said[0].length, line: 2 } : { at: 0, line: 1 };
  const tables = (said?.groups?.["mark"] ? [said.groups["mark"]] : delimiters).map((delimiter): Table => {
    const [header] = csvRows(lines, delimiter, start);
    return { rows: () => below(csvRows(lines, delimiter, start)), columns: columnsOf(header?.cells ?? []), header };
  });
  const table = tables.toSorted((a, b) => weightOf(b) - weightOf(a))[0];
  if (!table?.header) return notOpened("empty");
  if (table.header.problem) return notOpened(table.header.problem, table.header.line);
  if (table.columns.has("highlight")) return { format: "readwise", steps: readTable(table, place) };
  return table.columns.has("text") ? { format: "csv", steps: readTable(table, place) } : notOpened("noTextColumn");
};

interface Table {
  readonly header: CsvRow | undefined;
  readonly columns: ReadonlyMap<Column, number>;
  readonly rows: () => Iterable<CsvRow>;
}

/** The mark between the cells is the one that makes the most names that mean something, then the most cells. */
const weightOf = ({ columns, header }: Table): number => columns.size * 1_000 + (header?.cells.length ?? 0);

function* readTable(table: Table, place: ReadingPlace): Generator<Step> {
  const order = yield* lookAtDates(table);
  if (order === "unsure") yield { why: "dayOrder" };
  let rows = 0;
  for (const row of table.rows()) {
    if (row.problem) yield { why: row.problem, line: row.line };
    if (row.problem || row.cells.every((cell) => cell.trim() === "")) continue;
    rows += 1;
    const isLonger = row.cells.slice(table.header?.cells.length).some((cell) => cell.trim() !== "");
    yield isLonger ? { why: "extraFields", line: row.line } : readRow(row, table.columns, order, place);
  }
  if (rows === 0) yield { why: "empty" };
}

/** All rows but the first. */
function* below(rows: Iterator<CsvRow> & Iterable<CsvRow>): Generator<CsvRow> {
  rows.next();
  yield* rows;
}

/** Which order the dates have: a look through the whole file, that brings nothing. */
function* lookAtDates({ rows, columns }: Table): Generator<undefined, DayOrder> {
  const seen = orderOf();
  const at = columns.get("date");
  if (at !== undefined) {
    for (const { cells } of rows()) {
      seen.see(cells[at] ?? "");
      yield undefined;
    }
  }
  return seen.order();
}

const readRow = (
  { cells, line }: CsvRow,
  columns: ReadonlyMap<Column, number>,
  order: DayOrder,
  place: ReadingPlace,
): Step => {
  const cell = (column: Column): string => cells[columns.get(column) ?? -1] ?? "";
  const note = columns.has("highlight") || columns.has("title") || columns.has("address") ? sourced(cell) : own(cell);
  if (!note) return { why: "emptyRecord", line };
  const moment = readCellDate(cell("date"), order, place);
  if (!moment && cell("date").trim() !== "") return { why: "noDay", line };
  const { time = moment?.time } = readTime(cell("time").trim());
  const tags = cleanTags(cell("tags").split(/[,;|]/));
  return {
    line,
    ...note,
    ...moment,
    ...(moment && time && { time }),
    ...kindOf(cell("kind")),
    ...(tags.length > 0 && { tags }),
  };
};

const own = (cell: (column: Column) => string): Pick<FoundRecord, "text"> | undefined =>
  cell("text").trim() === "" ? undefined : { text: cell("text") };

const sourced = (cell: (column: Column) => string): Pick<FoundRecord, "text" | "source"> | undefined =>
  ownAndCopied({
    comment: cell("text"),
    highlight: cell("highlight"),
    title: [cell("title").trim(), cell("author").trim()].filter((part) => part !== "").join(", "),
    address: cell("address"),
  });
