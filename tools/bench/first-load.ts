import { readFile } from "node:fs/promises";
import { gzipSync } from "node:zlib";
import type { Metafile } from "esbuild";

/** kB, gzipped, of a built entry and of every file that it imports at once; what is loaded later does not count. */
export const firstLoad = async (target: "chromium" | "vscode", name: string): Promise<number> => {
  const { outputs }: Metafile = JSON.parse(await readFile(`dist/meta-${target}.json`, "utf8"));
  const found = new Set<string>();
  const visit = (file: string): void => {
    if (found.has(file)) return;
    found.add(file);
    for (const { path, kind } of outputs[file]?.imports ?? []) if (kind === "import-statement") visit(path);
  };
  const entry = `dist/${target}/${name}`;
  if (!outputs[entry]) throw new Error(`${entry} is not built`);
  visit(entry);
  const sizes = await Promise.all([...found].map(async (file) => gzipSync(await readFile(file)).length));
  return sizes.reduce((sum, size) => sum + size, 0) / 1_000;
};
