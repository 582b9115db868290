import { readdir, readFile } from "node:fs/promises";
import { decodeText } from "../../../shared/domain/decode-text.ts";
import { readImport } from "../../../shared/exchange/import/read-import.ts";
import type { ImportFile } from "../../../shared/domain/notes-import.ts";

const root = "test/fixtures/notes";

/** Reads a folder of synthetic notes from the disk as a shell does, in the order of its names. */
export const readNotes = async (folder: string): ReturnType<typeof readImport> => {
  const entries = await readdir(`${root}/${folder}`, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => `${parentPath}/${name}`.slice(root.length + 1));
  return readImport(await Promise.all(paths.toSorted().map(readFixture)));
};

const readFixture = async (path: string): Promise<ImportFile> => {
  const decoded = decodeText(await readFile(`${root}/${path}`), path);
  return decoded.ok ? { path, ...decoded.value } : { path, problem: decoded.error };
};
