import { readdir } from "node:fs/promises";
import { join, sep } from "node:path";

const notOurs = new Set(["node_modules", "dist", "out"]);

/** Every file of the project that somebody wrote, from the root, with slashes, sorted; hidden folders left out. */
export const projectFiles = async (folder = "."): Promise<readonly string[]> => {
  const entries = await readdir(folder, { withFileTypes: true });
  const found = await Promise.all(
    entries
      .filter(({ name }) => !name.startsWith(".") && !notOurs.has(name))
      .map(async (entry) => {
        const path = join(folder, entry.name);
        return entry.isDirectory() ? await projectFiles(path) : [path.split(sep).join("/")];
      }),
  );
  return found.flat().sort();
};

/** The files that hold code of ours; a sample is something to work on, whatever is in it. */
export const sourceFiles = async (): Promise<readonly string[]> =>
  (await projectFiles()).filter((file) => /\.(?:tsx?|mjs|js)$/.test(file) && !file.startsWith("samples/"));
