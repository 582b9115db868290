import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { listVsix } from "./package/list-vsix.ts";
import { packVsix } from "./package/pack-vsix.ts";
import { buildPart } from "./parts.ts";

/** `npm run package`: the extension for VS Code as one file to install, and what is in it. */
export const main = async (): Promise<number> => {
  const { version } = JSON.parse(await readFile("package.json", "utf8"));
  const file = join("out", "packages", `cirkel-${version}.vsix`);
  const built = await buildPart(["vscode"]);
  const packed = built.ok ? await packVsix(join("dist", "vscode"), file) : built;
  if (!packed.ok) {
    console.error(packed.output);
    return 1;
  }
  const [{ size }, files] = await Promise.all([stat(file), listVsix(file)]);
  for (const [path, bytes] of files) console.log(`${inKb(bytes.length)}  ${path}`);
  console.log(`${inKb(size)}  ${file}, ${files.size} files. In VS Code: "Install from VSIX…", among the extensions.`);
  return 0;
};

const inKb = (bytes: number): string => `${(bytes / 1_000).toFixed(1).padStart(7)} kB`;
