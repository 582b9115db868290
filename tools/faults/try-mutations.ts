import { createJournal } from "../../shared/journal/create-journal.ts";
import { filesIn } from "./files-in-memory.ts";
import { mutations, type Segments } from "./mutate.ts";
import { sampleSegments } from "./sample-segments.ts";
import type { Chance } from "./seeded.ts";

export interface MutationsTried {
  readonly tried: number;
  /** Segments that were read as good though they were not what was written under their name. */
  readonly accepted: number;
  readonly crashes: number;
  /** Which mutation got through, and how. */
  readonly examples: readonly string[];
}

/** Spoils segments in every way and reads them back. A mutation that changed nothing is not counted. */
export const tryMutations = async (tries: number, chance: Chance): Promise<MutationsTried> => {
  let [tried, accepted, crashes] = [0, 0, 0];
  const examples: string[] = [];
  const ways = Object.keys(mutations);
  let segments: Segments = new Map();
  for (let turn = 0; tried < tries; turn += 1) {
    if (turn % 50 === 0) segments = await sampleSegments(chance, 6);
    const way = ways[turn % ways.length] ?? "";
    const changed = mutations[way]?.(segments, chance) ?? new Map<string, undefined>();
    const spoilt = [...changed].filter(([name, bytes]) => !bytes || !isSame(bytes, segments.get(name)));
    if (spoilt.length === 0) continue;
    tried += 1;
    try {
      for (const name of await acceptedOf(segments, spoilt)) {
        accepted += 1;
        examples.push(`${way}: ${name}`);
      }
    } catch (error) {
      crashes += 1;
      examples.push(`${way}: ${String(error)}`);
    }
  }
  return { tried, accepted, crashes, examples };
};

/** The spoilt segments that a journal over them takes for good. */
const acceptedOf = async (
  segments: Segments,
  spoilt: readonly (readonly [string, Uint8Array<ArrayBuffer> | undefined])[],
): Promise<readonly string[]> => {
  const disk = new Map([...segments].map(([name, bytes]) => [fileOf(name), bytes]));
  for (const [name, bytes] of spoilt) {
    if (bytes) disk.set(fileOf(name), bytes);
    else disk.delete(fileOf(name));
  }
  const journal = createJournal(filesIn(disk));
  const listed = await journal.list();
  // Also asked for: what a database remembers and the disk does not have.
  const names = [...new Set([...listed, ...spoilt.map(([name]) => name)])];
  const read = await journal.read(names);
  const isSpoilt = new Set(spoilt.map(([name]) => name));
  return names.filter((name, index) => read[index]?.kind === "ok" && isSpoilt.has(name));
};

const fileOf = (name: string): string => `v1/${name}.seg`;

const isSame = (a: Uint8Array, b: Uint8Array | undefined): boolean =>
  b !== undefined && a.length === b.length && a.every((byte, at) => byte === b[at]);
