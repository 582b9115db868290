import type { Chance } from "../../faults/seeded.ts";

/** Picks from a ranked list as words occur in texts: the second half as often as the first, the third a third as often. */
export const zipf = <T>(ranked: readonly T[]): ((chance: Chance) => T) => {
  let sum = 0;
  const upTo = ranked.map((_, rank) => (sum += 1 / (rank + 1)));
  return (chance) => {
    const at = (chance.between(0, 2 ** 31 - 1) / 2 ** 31) * sum;
    let [low, high] = [0, upTo.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((upTo[middle] ?? sum) > at) high = middle;
      else low = middle + 1;
    }
    return chance.pick(ranked.slice(low, low + 1));
  };
};
