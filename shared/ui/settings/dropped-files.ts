import type { PathFile } from "./read-files.ts";

/**
 * The files in what was dropped, folders with all that is below them. Undefined when no file was dropped. To be called while
 * the drop is handled; what it gives reads the folders later.
 */
export const droppedFiles = (dropped: DataTransfer | null): (() => Promise<readonly PathFile[]>) | undefined => {
  const entries = [...(dropped?.items ?? [])].flatMap((item) => item.webkitGetAsEntry() ?? []);
  if (entries.length === 0) return undefined;
  return async () => (await Promise.all(entries.map(filesIn))).flat();
};

const filesIn = async (entry: FileSystemEntry): Promise<readonly PathFile[]> => {
  const path = entry.fullPath.replace(/^\//, "");
  try {
    if (isFile(entry)) {
      const file = await new Promise<File>((resolve, reject) => entry.file(resolve, reject));
      return [{ path, file }];
    }
    if (isFolder(entry)) return (await Promise.all((await entriesIn(entry)).map(filesIn))).flat();
    return [];
  } catch {
    // Gone or locked since it was dropped.
    return [{ path }];
  }
};

/** A folder gives its entries a hundred at a time. */
const entriesIn = async (folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> => {
  const reader = folder.createReader();
  const found: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (some.length === 0) return found;
    found.push(...some);
  }
};

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;
