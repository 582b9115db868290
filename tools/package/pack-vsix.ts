import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { runCommand, type Ran } from "../run-command.ts";
import { listZip } from "./list-zip.ts";
import { zipFiles } from "./zip-folder.ts";

/** Packs a built extension into a file that VS Code installs. Asks nothing and needs no network. */
export const packVsix = async (folder: string, file: string): Promise<Ran> => {
  await mkdir(dirname(file), { recursive: true });
  const packed = await runCommand(process.execPath, [join("tools", "package", "run-vsce.mjs"), folder, file]);
  // It stamps each file with the time of packing: packed again, without.
  if (packed.ok) await writeFile(file, zipFiles(await listZip(file)));
  return packed;
};
