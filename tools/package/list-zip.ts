import { readFile } from "node:fs/promises";
import { unzipSync } from "fflate";

/** Every file in a zip or VSIX, by its path there, with its bytes; sorted. */
export const listZip = async (file: string): Promise<ReadonlyMap<string, Uint8Array>> => {
  const files = unzipSync(await readFile(file));
  return new Map(Object.entries(files).sort(([one], [other]) => (one < other ? -1 : 1)));
};
