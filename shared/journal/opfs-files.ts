import type { Files } from "../ports.ts";

/**
 * Files in the private file system of this origin (OPFS), below one folder. It is another part of the disk than the
 * database, so that a lost database leaves them alone. A file is whole when it closes; there is no fsync behind it.
 */
export const opfsFiles = (folder: string): Files => {
  const at = async (path: readonly string[], create: boolean): Promise<FileSystemDirectoryHandle> => {
    let directory = await navigator.storage.getDirectory();
    for (const name of [folder, ...path]) directory = await directory.getDirectoryHandle(name, { create });
    return directory;
  };
  // Walking to a folder takes longer than writing a small file in it.
  const known = new Map<string, Promise<FileSystemDirectoryHandle>>();
  const folderFor = (path: readonly string[]): Promise<FileSystemDirectoryHandle> => {
    const key = path.join("/");
    const found = known.get(key) ?? at(path, true);
    known.set(key, found);
    return found;
  };

  return {
    list: async (path) => {
      try {
        const names: string[] = [];
        for await (const name of (await at(partsOf(path), false)).keys()) if (!isUnfinished(name)) names.push(name);
        return names;
      } catch (error) {
        if (isMissing(error)) return [];
        throw error;
      }
    },
    read: async (path) => {
      const [folders, name] = split(path);
      try {
        const file = await (await (await at(folders, false)).getFileHandle(name)).getFile();
        return new Uint8Array(await file.arrayBuffer());
      } catch (error) {
        if (isMissing(error)) return undefined;
        throw error;
      }
    },
    write: async (path, bytes) => {
      const [folders, name] = split(path);
      try {
        await writeIn(await folderFor(folders), name, bytes).catch(async () => {
          // The folder that is known may have been taken away since.
          known.delete(folders.join("/"));
          await writeIn(await folderFor(folders), name, bytes);
        });
      } catch (error) {
        known.delete(folders.join("/"));
        throw isStale(error) ? new DOMException("no file can be made", "QuotaExceededError") : error;
      }
    },
    remove: async (path) => {
      const [folders, name] = split(path);
      try {
        await (await at(folders, false)).removeEntry(name);
      } catch (error) {
        if (!isMissing(error)) throw error;
      }
    },
  };
};

const writeIn = async (
  folder: FileSystemDirectoryHandle,
  name: string,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<void> => {
  const file = await folder.getFileHandle(name, { create: true });
  const writable = await file.createWritable();
  try {
    await writable.write(bytes);
  } catch (error) {
    await writable.abort().catch(() => undefined);
    throw error;
  }
  await writable.close();
};

const partsOf = (path: string): readonly string[] => path.split("/").filter((part) => part !== "");

const split = (path: string): [readonly string[], string] => {
  const parts = partsOf(path);
  return [parts.slice(0, -1), parts.at(-1) ?? ""];
};

/** What Chromium writes to until a file closes. */
const isUnfinished = (name: string): boolean => name.endsWith(".crswap");

/** What Chromium says when it cannot make a file because the disk is full (seen in 156). */
const isStale = (error: unknown): boolean => (error as { name?: unknown } | null)?.name === "InvalidStateError";

const isMissing = (error: unknown): boolean => (error as { name?: unknown } | null)?.name === "NotFoundError";
