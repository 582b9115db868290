import { createDevice, type Device } from "./device.ts";
import { seeded, type Chance } from "./seeded.ts";
import { workOn } from "./work-on.ts";

export interface MergesTried {
  readonly seeds: number;
  /** Seeds after which not everybody had the same. */
  readonly diverged: number;
  readonly examples: readonly string[];
}

/** Two devices write, each with a clock that can be a year off; their journals meet in many orders and pieces. */
export const tryMerges = async (
  seeds: number,
  seed: number | string,
  onSeed: (done: number) => void = () => undefined,
): Promise<MergesTried> => {
  const examples: string[] = [];
  for (let done = 0; done < seeds; done += 1) {
    const differing = await mergeOnce(seeded(`${seed}/merge ${done}`));
    if (differing !== undefined) examples.push(`seed ${seed}/merge ${done}: ${differing}`);
    onSeed(done + 1);
  }
  return { seeds, diverged: examples.length, examples };
};

const year = 365 * 24 * 60 * 60 * 1_000;
const start = Date.parse("2026-11-10T08:00:00.000Z");

/** Says how the devices differ in the end; undefined when they do not. */
const mergeOnce = async (chance: Chance): Promise<string | undefined> => {
  const [one, other, late] = [createDevice("A", start), createDevice("B", start), createDevice("C", start)];
  const devices = [one, other, late];
  try {
    for (let round = chance.between(1, 3); round > 0; round -= 1) {
      for (const device of chance.shuffle([one, other])) {
        device.setClock(start + chance.between(-year, year));
        await workOn(device, chance);
      }
      if (chance.between(0, 1) === 1) await carry(one, other, chance);
      if (chance.between(0, 1) === 1) await carry(other, one, chance);
    }
    // Each in an order and in pieces of its own; the late one has nothing but what it is brought.
    await carry(one, other, chance);
    await carry(other, one, chance);
    await carry(one, late, chance);
    const contents = await Promise.all(devices.map((device) => device.contents()));
    return new Set(contents).size === 1 ? undefined : firstDifference(contents);
  } finally {
    for (const device of devices) device.close();
  }
};

/** What each device has from a little before the first sign that is not the same everywhere. */
const firstDifference = (contents: readonly string[]): string => {
  const [first = ""] = contents;
  const at = [...first].findIndex((_, index) => contents.some((other) => other[index] !== first[index]));
  return contents.map((text) => text.slice(Math.max(0, at - 60), at + 60)).join(" | ");
};

/** Brings the files that `to` does not have, in any order; every few files it looks what came. */
const carry = async (from: Device, to: Device, chance: Chance): Promise<void> => {
  const missing = chance.shuffle([...from.disk].filter(([path]) => !to.disk.has(path)));
  for (let at = 0; at < missing.length;) {
    const next = at + chance.between(1, 4);
    for (const [path, bytes] of missing.slice(at, next)) to.disk.set(path, bytes);
    at = next;
    await to.store.catchUp();
  }
};
