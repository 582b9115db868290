/** Chance that can be repeated: the same seed gives the same numbers. */
export interface Chance {
  /** A whole number from `least` up to and with `most`. */
  between(least: number, most: number): number;
  pick<T>(list: readonly T[]): T;
  /** The same things in an order of chance. */
  shuffle<T>(list: readonly T[]): readonly T[];
  /** A chance of its own, so that parts do not shift each other's numbers. */
  fork(name: string): Chance;
}

/** Chance from a seed: a small generator of 32 bits, good enough to choose moments and bytes. */
export const seeded = (seed: number | string): Chance => {
  let state = hashOf(String(seed));
  const next = (): number => {
    // Numbers that step by an odd constant never repeat within 2^32; mixing makes neighbours look unlike.
    state = (state + 0x9e3779b9) >>> 0;
    return mix(state) / 2 ** 32;
  };
  const chance: Chance = {
    between: (least, most) => least + Math.floor(next() * (most - least + 1)),
    pick: (list) => {
      const [picked] = list.slice(chance.between(0, list.length - 1)).map((one) => ({ one }));
      if (!picked) throw new Error("nothing to pick from");
      return picked.one;
    },
    shuffle: (list) =>
      list
        .map((one) => ({ one, at: next() }))
        .sort((a, b) => a.at - b.at)
        .map(({ one }) => one),
    fork: (name) => seeded(`${seed}/${name}`),
  };
  return chance;
};

const mix = (number: number): number => {
  const once = Math.imul(number ^ (number >>> 16), 0x85ebca6b);
  const twice = Math.imul(once ^ (once >>> 13), 0xc2b2ae35);
  return (twice ^ (twice >>> 16)) >>> 0;
};

const hashOf = (text: string): number => {
  let hash = 0x811c9dc5;
  for (const sign of text) hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return hash;
};
