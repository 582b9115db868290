import { mkdir, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { judgeRow, type Judged } from "./bench/judge.ts";
import { openLab, type Lab } from "./bench/lab.ts";
import { describeMachine, readLoad } from "./bench/machine.ts";
import { readArguments } from "./bench/read-arguments.ts";
import type { Measured, Row } from "./bench/row.ts";
import { rows } from "./bench/rows/index.ts";
import { drawTable } from "./bench/table.ts";
import { buildPart } from "./parts.ts";

/** `npm run bench`: what is measured, beside what, and whether it reaches its goal. Ends with 1 when a line does not. */
export const main = async (words: readonly string[]): Promise<number> => {
  const read = readArguments(
    words,
    rows.map(({ name }) => name),
  );
  if (!read.ok) {
    console.error(read.error);
    return 1;
  }
  const asked = read.value;
  const built = await buildPart(["chromium", "vscode", "bench"]);
  if (!built.ok) {
    console.error(built.output);
    return 1;
  }
  const load = { before: readLoad() };
  const lab = openLab(asked.quick);
  const results: Judged[] = [];
  try {
    for (const row of rows.filter(({ name }) => asked.only.includes(name))) {
      const start = performance.now();
      const measured = await measureOrSay(row, { ...lab, slow: asked.slow.includes(row.name) });
      results.push(...judgeRow(row, measured));
      console.log(`${row.name}: ${((performance.now() - start) / 1000).toFixed(1)} s, load ${readLoad()[0]}`);
    }
  } finally {
    await lab.close();
  }
  const report = { machine: describeMachine(), load: { ...load, after: readLoad() }, large: lab.large, rows: results };
  console.log(`\n${drawTable(results)}\n`);
  console.log(`The largest notebook holds ${lab.large} notes. ${report.machine}.`);
  console.log(`Load average (1, 5, 15 min) before ${load.before.join(", ")}, after ${report.load.after.join(", ")}.`);
  if (asked.json !== undefined) {
    await mkdir(dirname(asked.json), { recursive: true });
    await writeFile(asked.json, `${JSON.stringify(report, undefined, 2)}\n`);
  }
  return results.some(({ pass }) => pass === false) ? 1 : 0;
};

/** A row that breaks off stays in the table, with why. */
const measureOrSay = async (row: Row, lab: Lab): Promise<Measured> => {
  try {
    return await row.measure(lab);
  } catch (error) {
    const why = error instanceof Error ? (error.message.split("\n")[0] ?? error.name) : String(error);
    return Object.fromEntries(row.lines.map(({ name }) => [name, `it broke off: ${why}`]));
  }
};
