// What esbuild.config.mjs lays beside the code that it built. Plain JavaScript, as the build itself.
import { existsSync } from "node:fs";
import { cp, mkdir, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { dirname, join, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { bundledLicences } from "./bundled-licences.mjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");

/**
 * Lays files beside what esbuild put in a folder, and leaves nothing of an earlier build there. `laid` names each by its
 * place in that folder: the path of a file to copy, or `{ text }`.
 */
export const layOut = async (folder, metafile, laid) => {
  const place = (name) => join(root, folder, name);
  for (const [name, from] of Object.entries(laid)) {
    await mkdir(dirname(place(name)), { recursive: true });
    await (typeof from === "string" ? cp(join(root, from), place(name)) : writeFile(place(name), from.text));
  }
  const built = Object.keys(metafile.outputs).map((file) => file.slice(folder.length + 1));
  const wanted = new Set([...built, ...Object.keys(laid)]);
  const there = (await filesBelow(folder, /./)).map((file) => file.slice(folder.length + 1));
  await Promise.all(there.filter((name) => !wanted.has(name)).map((name) => rm(place(name))));
};

/** As `layOut`. Whoever installs an extension finds the licences of what is bundled in it. */
export const layOutExtension = async (folder, metafile, laid) =>
  layOut(folder, metafile, { ...laid, "LICENSES.txt": { text: await bundledLicences(metafile) } });

/** The files below a folder, for `layOut`: as they are, at the same place. */
export const asTheyAre = async (folder) =>
  Object.fromEntries((await filesBelow(folder, /./)).map((file) => [file.slice(folder.length + 1), file]));

/** The extension for VS Code besides its code; the version stands in one place, the package.json of the project. */
export const editorFiles = async () => {
  const [{ version }, manifest] = await Promise.all([readJson("package.json"), readJson("extension/package.json")]);
  return {
    ...(await asTheyAre("extension/static")),
    "package.json": { text: `${JSON.stringify({ ...manifest, version }, undefined, 2)}\n` },
    "package.nls.json": "extension/package.nls.json",
    "package.nls.nl.json": "extension/package.nls.nl.json",
    "README.md": "extension/README.md",
    LICENSE: "LICENSE",
    "CHANGELOG.md": "CHANGELOG.md",
    "media/cirkel-128.png": "browser/static/icons/cirkel-128.png",
  };
};

/** Files whose name fits, from the root of the project with slashes, sorted. */
export const filesBelow = async (folder, pattern) => {
  if (!existsSync(join(root, folder))) return [];
  const entries = await readdir(join(root, folder), { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && pattern.test(entry.name))
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(root.length + 1)
        .split(sep)
        .join("/"),
    )
    .sort();
};

const readJson = async (file) => JSON.parse(await readFile(join(root, file), "utf8"));
