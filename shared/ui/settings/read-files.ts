import { decodeText } from "../../domain/decode-text.ts";
import { largestFile } from "../../domain/import-limits.ts";
import type { ImportFile } from "../../domain/notes-import.ts";

/** Chosen files as text, in order of their paths; what cannot be read says why. Folders of programs are left out. */
export const readFiles = async (files: readonly File[]): Promise<readonly ImportFile[]> => {
  const wanted = files
    .map((file) => ({ file, path: file.webkitRelativePath || file.name }))
    // Dot folders hold settings of note programs and version control, never notes.
    .filter(({ path }) => !path.split("/").some((part) => part.startsWith(".")))
    .sort((a, b) => a.path.localeCompare(b.path));
  const read: ImportFile[] = [];
  // One after the other: a large folder must not stand in memory at once.
  for (const { file, path } of wanted) read.push(await readFile(file, path));
  return read;
};

const readFile = async (file: File, path: string): Promise<ImportFile> => {
  if (file.size > largestFile(path)) return { path, problem: "tooLarge" };
  try {
    const decoded = decodeText(new Uint8Array(await file.arrayBuffer()), path);
    return decoded.ok ? { path, ...decoded.value } : { path, problem: decoded.error };
  } catch {
    // Moved, deleted or locked since it was chosen: the browser tells no more than that it cannot be read.
    return { path, problem: "unreadable" };
  }
};
