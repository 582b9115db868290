import { mkdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { runCommand, type Ran } from "../run-command.ts";

/** Packs a built extension into a file that VS Code installs. Asks nothing and needs no network. */
export const packVsix = async (folder: string, file: string): Promise<Ran> => {
  await mkdir(dirname(file), { recursive: true });
  return runCommand(process.execPath, [join("tools", "package", "run-vsce.mjs"), folder, file]);
};
