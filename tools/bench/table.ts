import type { Judged } from "./judge.ts";

/** The results as a table for a terminal; what could not be measured stands below it with the reason. */
export const drawTable = (results: readonly Judged[]): string => {
  const rows = [
    ["", "measured", "value", "beside", "", "ratio", "goal"],
    ...results.map((result) => [
      mark(result),
      `${result.name}: ${result.says}`,
      withUnit(result.value, result.unit),
      withUnit(result.beside, result.unit),
      result.besideName ?? "",
      result.ratio === null ? "" : `${sayNumber(result.ratio)} ×`,
      result.goal ?? "",
    ]),
  ];
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const lines = rows.map((row) =>
    row
      .map((cell, column) => pad(cell, column, widths[column] ?? 0))
      .join("  ")
      .trimEnd(),
  );
  const missing = results.flatMap(({ name, notMeasured }) => (notMeasured ? [`${name}: ${notMeasured}`] : []));
  return [...lines, ...(missing.length > 0 ? ["", "not measured", ...missing.map((line) => `  ${line}`)] : [])].join(
    "\n",
  );
};

/** Three digits that tell something: 0.123, 1.23, 12.3, 1234. */
export const sayNumber = (number: number): string => {
  if (number === 0) return "0";
  const digits = Math.min(3, Math.max(0, 2 - Math.floor(Math.log10(Math.abs(number)))));
  return number.toFixed(digits);
};

const mark = ({ pass, notMeasured }: Judged): string => {
  if (notMeasured !== undefined) return "–";
  return pass === null ? "info" : pass ? "pass" : "FAIL";
};

const withUnit = (number: number | null, unit: string): string =>
  number === null ? "" : `${sayNumber(number)} ${unit}`.trim();

const numeric = new Set([2, 3, 5]);

const pad = (cell: string, column: number, width: number): string =>
  numeric.has(column) ? cell.padStart(width) : cell.padEnd(width);
