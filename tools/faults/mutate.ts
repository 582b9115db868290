import type { Chance } from "./seeded.ts";

type Bytes = Uint8Array<ArrayBuffer>;

/** Segments by name; a mutation gives the ones that it changed, `undefined` for one that is gone. */
export type Segments = ReadonlyMap<string, Bytes>;

/** One way to spoil segments. */
export type Mutation = (segments: Segments, chance: Chance) => ReadonlyMap<string, Bytes | undefined>;

/** Every way in which segments are spoiled, by its name. */
export const mutations: Readonly<Record<string, Mutation>> = {
  flip: (segments, chance) =>
    change(segments, chance, (bytes) => {
      const flipped = bytes.slice();
      for (let count = chance.between(1, 3); count > 0; count -= 1) {
        const at = chance.between(0, bytes.length - 1);
        flipped[at] = (flipped[at] ?? 0) ^ (1 << chance.between(0, 7));
      }
      return flipped;
    }),
  truncate: (segments, chance) =>
    change(segments, chance, (bytes) => bytes.slice(0, chance.between(0, bytes.length - 1))),
  prolong: (segments, chance) => change(segments, chance, (bytes) => join(bytes, randomBytes(chance, 1, 40))),
  reorder: (segments, chance) =>
    change(segments, chance, (bytes) => {
      const [from, to] = range(chance, bytes.length);
      return join(bytes.slice(from, to), bytes.slice(0, from), bytes.slice(to));
    }),
  reorderLines: (segments, chance) =>
    change(segments, chance, (bytes) => {
      const line = bytes.indexOf(10);
      return join(bytes.slice(line + 1), Uint8Array.of(10), bytes.slice(0, line));
    }),
  // Each segment of one writer under the name of another.
  rename: (segments, chance) => {
    const [one, other] = chance.shuffle([...segments]);
    return new Map(one && other ? [[one[0], other[1]], ...chance.pick([[[other[0], one[1]] as const], []])] : []);
  },
  renameAnew: (segments, chance) => {
    const [name, bytes] = chance.pick([...segments]);
    return new Map([
      [name, undefined],
      [`${name.slice(0, -1)}X`, bytes],
    ]);
  },
  rollBack: (segments, chance) => {
    const sorted = [...segments].sort(([a], [b]) => (a < b ? -1 : 1));
    const at = chance.between(1, sorted.length - 1);
    // As if the newer one never came, or as the file was when an older one was written.
    const older = chance.pick([undefined, sorted[at - 1]?.[1]]);
    return new Map(sorted.slice(at, at + 1).map(([name]) => [name, older]));
  },
  splice: (segments, chance) => {
    const [, other] = chance.pick([...segments]);
    const [start, end] = range(chance, other.length);
    return change(segments, chance, (bytes) => {
      const [from, to] = range(chance, bytes.length);
      return join(bytes.slice(0, from), other.slice(start, end), bytes.slice(to));
    });
  },
  // The sum of one with the body of another.
  graft: (segments, chance) => {
    const [, other] = chance.pick([...segments]);
    return change(segments, chance, (bytes) => join(bytes.slice(0, bytes.indexOf(10)), other.slice(other.indexOf(10))));
  },
  random: (segments, chance) => change(segments, chance, (bytes) => randomBytes(chance, 0, bytes.length)),
};

const change = (segments: Segments, chance: Chance, spoil: (bytes: Bytes) => Bytes): ReadonlyMap<string, Bytes> => {
  const [name, bytes] = chance.pick([...segments]);
  return new Map([[name, spoil(bytes)]]);
};

const range = (chance: Chance, length: number): readonly [number, number] => {
  const [a, b] = [chance.between(0, length), chance.between(0, length)];
  return a < b ? [a, b] : [b, a];
};

const randomBytes = (chance: Chance, least: number, most: number): Bytes =>
  Uint8Array.from({ length: chance.between(least, most) }, () => chance.between(0, 255));

const join = (...parts: readonly Bytes[]): Bytes => {
  const joined = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.length;
  }
  return joined;
};
