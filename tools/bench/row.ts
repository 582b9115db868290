import type { Lab } from "./lab.ts";

/** One measurement beside its peer, taken one right after the other. */
export interface Pair {
  readonly value: number;
  readonly beside?: number;
}

/** What a line must reach: so many times its peer, so much more than its peer, or so much by itself. */
export interface Goal {
  readonly of: "ratio" | "more" | "value";
  readonly most: number;
}

/** One line of the table. Without a goal it is for information. */
export interface Line {
  readonly name: string;
  readonly says: string;
  readonly unit: "ms" | "kB" | "MB" | "×" | "";
  /** What it is measured beside. */
  readonly beside?: string;
  readonly goal?: Goal;
}

/** The pairs of each line by its name; a line that could not be measured says why instead. */
export type Measured = Readonly<Record<string, readonly Pair[] | string>>;

/** One thing that is measured; it can have several lines. */
export interface Row {
  readonly name: string;
  readonly lines: readonly Line[];
  /** With `lab.slow` the product's side is slowed on purpose, so that its lines turn red. */
  readonly measure: (lab: Lab) => Promise<Measured>;
}
