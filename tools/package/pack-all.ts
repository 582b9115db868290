import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Ran } from "../run-command.ts";
import { packVsix } from "./pack-vsix.ts";
import { zipFolder } from "./zip-folder.ts";

/** One file to install. */
interface Package {
  readonly file: string;
  readonly howTo: string;
}

interface Packed extends Ran {
  readonly packages: readonly Package[];
}

/** Packs every extension that was built into a folder. */
export const packAll = async (version: string, folder: string): Promise<Packed> => {
  await mkdir(folder, { recursive: true });
  const zips = (["chromium", "firefox"] as const).map(async (browser) => {
    const file = join(folder, `cirkel-${browser}-${version}.zip`);
    await writeFile(file, await zipFolder(join("dist", browser)));
    return { file, howTo: howTo[browser] };
  });
  const vsix = join(folder, `cirkel-${version}.vsix`);
  const [packed, ...zipped] = await Promise.all([packVsix(join("dist", "vscode"), vsix), ...zips]);
  return { ...packed, packages: [...zipped, { file: vsix, howTo: howTo.vscode }] };
};

const howTo = {
  chromium: "For the stores of Chrome and Edge, or unpacked by hand.",
  firefox: "For Firefox Add-ons, which signs it.",
  vscode: 'In VS Code: "Install from VSIX…", among the extensions.',
};
