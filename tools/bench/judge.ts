import type { Goal, Line, Measured, Pair, Row } from "./row.ts";
import { median } from "./statistics.ts";

/** One line as it came out; what could not be measured has no value, and says why. */
export interface Judged {
  readonly name: string;
  readonly says: string;
  readonly unit: Line["unit"];
  readonly value: number | null;
  readonly besideName: string | null;
  readonly beside: number | null;
  /** The median over the pairs of value by peer, not the ratio of the two medians. */
  readonly ratio: number | null;
  readonly goal: string | null;
  /** Null without a goal, and when it was not measured. */
  readonly pass: boolean | null;
  readonly pairs: number;
  readonly notMeasured?: string;
}

/** All lines of a row, also those that `measured` left out. */
export const judgeRow = ({ lines }: Row, measured: Measured): readonly Judged[] =>
  lines.map((line) => judgeLine(line, measured[line.name] ?? "the row did not say why"));

const judgeLine = (line: Line, measured: readonly Pair[] | string): Judged => {
  const { name, says, unit, beside, goal } = line;
  const still = { name, says, unit, besideName: beside ?? null, goal: goal ? sayGoal(goal, unit) : null };
  if (typeof measured === "string" || measured.length === 0) {
    const why = typeof measured === "string" ? measured : "there was nothing to measure";
    return { ...still, value: null, beside: null, ratio: null, pass: null, pairs: 0, notMeasured: why };
  }
  const value = median(measured.map((pair) => pair.value));
  const whole = measured.flatMap((pair) => (pair.beside === undefined ? [] : [{ ...pair, beside: pair.beside }]));
  const peer = whole.length > 0 ? median(whole.map((pair) => pair.beside)) : null;
  // A peer that took no time at all can be told apart by what is more, never by how many times.
  const ratios = whole.filter((pair) => pair.beside > 0).map((pair) => pair.value / pair.beside);
  const ratio = ratios.length > 0 ? median(ratios) : null;
  const more = median(whole.map((pair) => pair.value - pair.beside));
  const reached = goal && { value, more, ratio: ratio ?? Number.NaN }[goal.of];
  const pass = goal && reached !== undefined ? reached <= goal.most : null;
  return { ...still, value, beside: peer, ratio, pass, pairs: measured.length };
};

/** A goal as it stands in the table. */
export const sayGoal = ({ of, most }: Goal, unit: string): string => {
  if (of === "ratio") return `≤ ${most} ×`;
  return `≤ ${of === "more" ? "+ " : ""}${most}${unit === "" ? "" : ` ${unit}`}`;
};
