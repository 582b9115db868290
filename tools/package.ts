import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { listZip } from "./package/list-zip.ts";
import { packAll } from "./package/pack-all.ts";
import { buildPart } from "./parts.ts";

/** `npm run package`: the extensions for Chromium, Firefox and VS Code, one file each, and what is in them. */
export const main = async (): Promise<number> => {
  const { version } = JSON.parse(await readFile("package.json", "utf8"));
  const built = await buildPart(["chromium", "firefox", "vscode"]);
  if (!built.ok) return fail(built.output);
  const { ok, output, packages } = await packAll(version, join("out", "packages"));
  if (!ok) return fail(output);
  for (const { file, howTo } of packages) {
    const [{ size }, files] = await Promise.all([stat(file), listZip(file)]);
    for (const [path, bytes] of files) console.log(`${inKb(bytes.length)}  ${path}`);
    console.log(`${inKb(size)}  ${file}, ${files.size} files. ${howTo}\n`);
  }
  return 0;
};

const fail = (sentences: string): number => {
  console.error(sentences);
  return 1;
};

const inKb = (bytes: number): string => `${(bytes / 1_000).toFixed(1).padStart(7)} kB`;
