import type { Pair } from "./row.ts";

/** How many pairs at most, and after how many ms no further one is begun. */
export interface Enough {
  readonly pairs: number;
  readonly budget: number;
}

/**
 * Pairs of two measurements, each first in every second pair. The first pair warms up and is not counted, unless it took
 * all the time there is.
 */
export const alternate = async (
  { pairs, budget }: Enough,
  value: () => Promise<number>,
  beside: () => Promise<number>,
): Promise<readonly Pair[]> => {
  const end = performance.now() + budget;
  const measured: Pair[] = [];
  for (let count = 0; count <= pairs && (count === 0 || performance.now() < end); count += 1) {
    const before = count % 2 === 0 ? await beside() : undefined;
    const own = await value();
    measured.push({ value: own, beside: before ?? (await beside()) });
  }
  return measured.length > 1 ? measured.slice(1) : measured;
};
