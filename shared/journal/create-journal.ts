import type { PackedPart } from "../domain/packed-change.ts";
import type { Files, Journal } from "../ports.ts";
import { readSegment, writeSegment, type ReadSegment } from "./segment.ts";

const root = "v1";
const ending = ".seg";

/** How many files are read at once: one by one takes seven times as long, all at once more memory than it has to. */
const atOnce = 32;

/** Laid aside for deleting on a full disk, in bytes: a record that says "deleted" takes far less. */
const roomFile = "room/kept";
const roomSize = 2_000_000;

/** As large as a segment with a long note. */
const tryFile = "room/tried";
const trySize = 20_000;

/**
 * The journal over named files: `v1/<device>/<ulid>.seg` for the segments and `v1/epochs/<ulid>` for each time that
 * everything was deleted. No file is ever changed: what is there is whole and its own, or it does not fit its sum.
 */
export const createJournal = (files: Files): Journal => {
  const fileOf = (name: string): string => `${root}/${name}${ending}`;

  const list = async (): Promise<readonly string[]> => {
    const devices = (await files.list(root)).filter((folder) => folder !== "epochs");
    const lists = await Promise.all(
      devices.map(async (device) => (await files.list(`${root}/${device}`)).map((file) => `${device}/${file}`)),
    );
    return lists
      .flat()
      .filter((name) => name.endsWith(ending))
      .map((name) => name.slice(0, -ending.length))
      .sort();
  };

  const readOne = async (name: string): Promise<ReadSegment> => {
    const bytes = await files.read(fileOf(name));
    return bytes ? readSegment(name, bytes) : { kind: "broken" };
  };

  const append = async (name: string, part: PackedPart): Promise<void> =>
    await files.write(fileOf(name), await writeSegment(name, part));

  return {
    list,
    read: async (names, onProgress) => {
      const read: ReadSegment[] = [];
      for (let from = 0; from < names.length; from += atOnce) {
        read.push(...(await Promise.all(names.slice(from, from + atOnce).map(readOne))));
        onProgress?.({ done: read.length, total: names.length });
      }
      return read;
    },
    append,
    appendChecked: async (name, part) => {
      await append(name, part);
      const read = await readOne(name);
      if (read.kind !== "ok" || JSON.stringify(read.part) !== JSON.stringify(part))
        throw new Error("a segment cannot be read back as it was written");
    },
    remove: async (names) => {
      for (const name of names) await files.remove(fileOf(name));
    },
    epoch: async () => [...(await files.list(`${root}/epochs`))].sort().at(-1) ?? "",
    keepRoom: async () => {
      if (!(await files.list("room")).includes("kept")) await files.write(roomFile, new Uint8Array(roomSize));
    },
    giveRoom: async () => await files.remove(roomFile),
    tryRoom: async () => {
      await files.write(tryFile, new Uint8Array(trySize));
      await files.remove(tryFile);
    },
    // The name says it all; the content only makes it a file that was finished.
    startEpoch: async (epoch) => await files.write(`${root}/epochs/${epoch}`, new TextEncoder().encode(epoch)),
  };
};
