import { readdir, readFile } from "node:fs/promises";
import type { ImportFile } from "../../../../shared/domain/notes-import.ts";
import { readImport, type ReadImport, type ReadOptions } from "../../../../shared/exchange/import/read-import.ts";

export const root = "test/fixtures/import";

/** A device one hour east of UTC, on a Friday in November 2026. */
export const here: ReadOptions = {
  today: "2026-11-20",
  localDay: (at) => ({ day: new Date(Date.parse(at) + 3_600_000).toISOString().slice(0, 10), utcOffset: 60 }),
};

/** Reads one synthetic file as a shell hands it over: its bytes. */
export const readFixture = async (path: string): Promise<ReadImport> =>
  readImport([{ path, bytes: await bytesOf(path) }], here);

export const bytesOf = async (path: string): Promise<Uint8Array> => new Uint8Array(await readFile(`${root}/${path}`));

/** All synthetic files, in the order of their names. */
export const fixtures = async (): Promise<readonly ImportFile[]> => {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => `${parentPath}/${name}`.slice(root.length + 1))
    .toSorted();
  return Promise.all(paths.map(async (path) => ({ path, bytes: await bytesOf(path) })));
};
