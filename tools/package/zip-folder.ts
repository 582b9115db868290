import { readFile } from "node:fs/promises";
import { zipSync, type Zippable } from "fflate";
import { projectFiles } from "../source-files.ts";

/** The files of a folder as one zip, the same bytes for the same files: sorted, with one date for all. */
export const zipFolder = async (folder: string): Promise<Uint8Array> => {
  const paths = await projectFiles(folder);
  const files = await Promise.all(
    paths.map(async (path) => [path.slice(folder.length + 1), new Uint8Array(await readFile(path))] as const),
  );
  return zipFiles(new Map(files));
};

/** Files by their path as one zip, the same bytes for the same files. */
export const zipFiles = (files: ReadonlyMap<string, Uint8Array>): Uint8Array => {
  const sorted: Zippable = Object.fromEntries([...files].sort(([one], [other]) => (one < other ? -1 : 1)));
  return zipSync(sorted, { level: 9, mtime: oldest });
};

/** The oldest date that a zip can hold, read in the local time that zips are written in. */
const oldest = new Date(1980, 0, 1);
