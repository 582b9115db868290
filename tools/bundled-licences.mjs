// The licences of the packages that a build has in it. Plain JavaScript, as the build itself.
import { readFile, readdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");

/** One text with the name, version and whole licence of each bundled package, by name. Throws where one has none. */
export const bundledLicences = async (metafile) => {
  // Of what was read, much is left out again: only what has bytes in a file is shipped.
  const shipped = Object.values(metafile.outputs).flatMap(({ inputs }) =>
    Object.keys(inputs).filter((file) => inputs[file].bytesInOutput > 0),
  );
  const names = shipped.flatMap((file) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(file)?.[1] ?? []);
  const parts = await Promise.all([...new Set(names)].sort().map(licenceOf));
  return `Cirkel contains these packages, unchanged.\n\n${parts.join("\n")}`;
};

const licenceOf = async (name) => {
  const folder = join(root, "node_modules", name);
  const { version, license } = JSON.parse(await readFile(join(folder, "package.json"), "utf8"));
  const files = await readdir(folder);
  const licence = files.filter((one) => /^licen[cs]e(?:\.(?:md|txt))?$/i.test(one));
  if (licence.length === 0) throw new Error(`${name} is bundled and has no licence to go with it`);
  // Apache-2.0 wants the notice to go along.
  const notice = files.filter((one) => /^notice(?:\.(?:md|txt))?$/i.test(one));
  const texts = await Promise.all([...licence, ...notice].map((one) => readFile(join(folder, one), "utf8")));
  const text = texts.map((one) => one.replaceAll("\r\n", "\n").trim()).join("\n\n");
  const title = `${name} ${version} (${license})`;
  return `${title}\n${"-".repeat(title.length)}\n\n${text}\n`;
};
