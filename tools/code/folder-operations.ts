import { lstat, mkdir, readFile, readdir, rename, rm, rmdir, stat, unlink, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { err, ok, type Result } from "../../shared/result.ts";
import { entryInside, placeInside } from "./place-inside.ts";
import type {
  FolderEntries,
  FolderOperation,
  FolderPaths,
  FolderProblem,
  FolderStat,
} from "./workspace-provider/wire.ts";

/** What one operation is about; paths start at the folder. */
export interface FolderQuestion {
  readonly path: string;
  /** Where a rename goes. */
  readonly to: string;
  /** Names of the options that are on: `create`, `overwrite`, `recursive`. */
  readonly options: ReadonlySet<string>;
  readonly body: Uint8Array;
}

/** What an operation gives back; `made` when a new file came of it. */
export type FolderAnswer = FolderStat | FolderEntries | FolderPaths | Uint8Array | "done" | "made";

type Answered = Promise<Result<FolderAnswer, FolderProblem>>;

/** Does what the provider asks, below this folder only; what the disk refuses comes back as a problem. */
export const folderOperations = (
  folder: string,
): Readonly<Record<FolderOperation, (question: FolderQuestion) => Answered>> => {
  const at = async (question: FolderQuestion, work: (place: string) => Answered): Answered =>
    carefully(await placeInside(folder, question.path), work);
  const entry = async (question: FolderQuestion, work: (place: string) => Answered): Answered =>
    carefully(await entryInside(folder, question.path), work);
  return {
    stat: (question) => at(question, async (place) => ok(await describe(place))),
    list: (question) => at(question, async (place) => ok(await listFolder(folder, question.path, place))),
    find: (question) => at(question, async (place) => ok(await filesBelow(place))),
    read: (question) => at(question, async (place) => ok(new Uint8Array(await readFile(place)))),
    write: (question) => at(question, (place) => writePlace(place, question)),
    mkdir: (question) =>
      at(question, async (place) => {
        await mkdir(place, { recursive: true });
        return ok("done");
      }),
    delete: (question) => entry(question, (place) => removePlace(place, question)),
    rename: (question) =>
      entry(question, async (place) =>
        carefully(await entryInside(folder, question.to), (to) => move(place, to, question)),
      ),
  };
};

const carefully = async (place: string | undefined, work: (place: string) => Answered): Answered => {
  if (place === undefined) return err("NoPermissions");
  try {
    return await work(place);
  } catch (error) {
    return err(problemOf(error));
  }
};

const problemOf = (error: unknown): FolderProblem => {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  return problemByCode[code] ?? "Unavailable";
};

const problemByCode: Readonly<Record<string, FolderProblem>> = {
  ENOENT: "FileNotFound",
  EEXIST: "FileExists",
  ENOTEMPTY: "FileExists",
  ENOTDIR: "FileNotADirectory",
  EISDIR: "FileIsADirectory",
  EACCES: "NoPermissions",
  EPERM: "NoPermissions",
};

/** The numbers of `vscode.FileType`. */
const fileTypes = { unknown: 0, file: 1, folder: 2 } as const;

const describe = async (place: string): Promise<FolderStat> => {
  const found = await stat(place);
  const type = found.isDirectory() ? fileTypes.folder : found.isFile() ? fileTypes.file : fileTypes.unknown;
  return { type, ctime: found.birthtimeMs, mtime: found.mtimeMs, size: found.size };
};

/** A link that leads out of the folder is listed, but as nothing that can be opened. */
const listFolder = async (folder: string, path: string, place: string): Promise<FolderEntries> =>
  Promise.all(
    (await readdir(place)).map(async (name) => {
      const inside = await placeInside(folder, `${path}/${name}`);
      return [name, inside === undefined ? fileTypes.unknown : (await describe(inside)).type] as const;
    }),
  );

/** Links are not followed: one that leads back up would never end. */
const filesBelow = async (place: string, path = ""): Promise<FolderPaths> => {
  const entries = await readdir(place, { withFileTypes: true });
  const found = await Promise.all(
    entries
      .filter(({ name }) => name !== ".git" && name !== "node_modules")
      .map(async (entry) => {
        if (entry.isDirectory()) return await filesBelow(join(place, entry.name), `${path}${entry.name}/`);
        return entry.isFile() ? [`${path}${entry.name}`] : [];
      }),
  );
  return found.flat();
};

const writePlace = async (place: string, { options, body }: FolderQuestion): Answered => {
  const isThere = await exists(place);
  if (!isThere && !options.has("create")) return err("FileNotFound");
  if (isThere && !options.has("overwrite")) return err("FileExists");
  await mkdir(dirname(place), { recursive: true });
  await writeFile(place, body);
  return ok(isThere ? "done" : "made");
};

const removePlace = async (place: string, { options }: FolderQuestion): Answered => {
  const isFolder = (await lstat(place)).isDirectory();
  if (!isFolder) await unlink(place);
  else if (options.has("recursive")) await rm(place, { recursive: true });
  else await rmdir(place);
  return ok("done");
};

const move = async (place: string, to: string, { options }: FolderQuestion): Answered => {
  if (!options.has("overwrite") && (await exists(to))) return err("FileExists");
  await mkdir(dirname(to), { recursive: true });
  await rename(place, to);
  return ok("done");
};

const exists = (place: string): Promise<boolean> =>
  lstat(place).then(
    () => true,
    () => false,
  );
