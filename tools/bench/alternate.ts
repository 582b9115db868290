import type { Pair } from "./row.ts";

/** Pairs of two measurements, each first in every second pair; the first pair is not counted. */
export const alternate = async (
  pairs: number,
  value: () => Promise<number>,
  beside: () => Promise<number>,
): Promise<readonly Pair[]> => {
  const measured: Pair[] = [];
  for (let count = 0; count <= pairs; count += 1) {
    const before = count % 2 === 0 ? await beside() : undefined;
    const own = await value();
    measured.push({ value: own, beside: before ?? (await beside()) });
  }
  return measured.slice(1);
};
