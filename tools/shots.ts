import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { buildPart } from "./parts.ts";
import { shootBrowser } from "./shots/browser-shots.ts";
import { shootCode } from "./shots/code-shots.ts";
import { indexPage, type Shot } from "./shots/index-page.ts";
import { halves, readArguments, type Half } from "./shots/read-arguments.ts";

const out = "out/shots";
const list = "shots.json";

const ways: Readonly<Record<Half, { readonly targets: readonly string[]; readonly shoot: typeof shootCode }>> = {
  browser: { targets: ["chromium"], shoot: shootBrowser },
  code: { targets: ["vscode", "workspace-provider"], shoot: shootCode },
};

/** `npm run shots`: a picture of every room and state in the browser and in VS Code, with an index page. */
export const main = async (words: readonly string[]): Promise<number> => {
  const wanted = readArguments(words);
  if (!wanted.ok) {
    console.error(wanted.error);
    return 1;
  }
  const built = await buildPart(wanted.value.flatMap((half) => ways[half].targets));
  if (!built.ok) {
    console.error(built.output);
    return 1;
  }
  for (const half of wanted.value) {
    const folder = join(out, half);
    await rm(folder, { recursive: true, force: true });
    await mkdir(folder, { recursive: true });
    const shots = await ways[half].shoot(folder);
    await writeFile(join(folder, list), `${JSON.stringify(shots, null, 2)}\n`);
    console.log(`${shots.length} pictures in ${folder}.`);
  }
  const index = join(out, "index.html");
  await writeFile(index, indexPage(await Promise.all(halves.map(readFolder))));
  console.log(`Look at ${index}.`);
  return 0;
};

/** The pictures of a half, also when only the other one was made anew. */
const readFolder = async (half: Half): Promise<{ readonly folder: Half; readonly shots: readonly Shot[] }> => {
  const text = await readFile(join(out, half, list), "utf8").catch(() => "[]");
  return { folder: half, shots: JSON.parse(text) };
};
