import type { Pair } from "./row.ts";

/** How many pairs at most, and after how many ms no further one is begun. */
export interface Enough {
  readonly pairs: number;
  readonly budget: number;
}

/** A first pair that took so many times the budget is counted: there is no time for another one. */
const farOver = 4;

/** Pairs of two measurements, each first in every second pair. The first pair warms up and is not counted. */
export const alternate = async (
  { pairs, budget }: Enough,
  value: () => Promise<number>,
  beside: () => Promise<number>,
): Promise<readonly Pair[]> => {
  const start = performance.now();
  const isTimeLeft = (measured: number): boolean =>
    measured === 0 || performance.now() - start < budget * (measured === 1 ? farOver : 1);
  const measured: Pair[] = [];
  while (measured.length <= pairs && isTimeLeft(measured.length)) {
    const before = measured.length % 2 === 0 ? await beside() : undefined;
    const own = await value();
    measured.push({ value: own, beside: before ?? (await beside()) });
  }
  return measured.length > 1 ? measured.slice(1) : measured;
};
