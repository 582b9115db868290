import { toBase64 } from "../../domain/base64.ts";
import { decodeText } from "../../domain/decode-text.ts";
import { largestFile } from "../../domain/import-limits.ts";
import type { ChosenFile } from "../../messages/import-types.ts";

/** A file that somebody chose, with its path; without the file when it could not be had. */
export interface PathFile {
  readonly path: string;
  readonly file?: File;
}

/** What was chosen in a field for files or for a folder. */
export const chosenFiles = ({ files }: HTMLInputElement): readonly PathFile[] =>
  [...(files ?? [])].map((file) => ({ file, path: file.webkitRelativePath || file.name }));

/** Chosen files as text, in order of their paths; what cannot be read says why. Folders of programs are left out. */
export const readFiles = async (files: readonly PathFile[]): Promise<readonly ChosenFile[]> => {
  const wanted = files
    // Dot folders hold settings of note programs and version control, never notes.
    .filter(({ path }) => !path.split("/").some((part) => part.startsWith(".")))
    .sort((a, b) => a.path.localeCompare(b.path));
  const read: ChosenFile[] = [];
  // One after the other: a large folder must not stand in memory at once.
  for (const one of wanted) read.push(await readFile(one));
  return read;
};

const readFile = async ({ path, file }: PathFile): Promise<ChosenFile> => {
  if (!file) return { path, problem: "unreadable" };
  if (file.size > largestFile(path)) return { path, problem: "tooLarge" };
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    if (/\.zip$/i.test(path)) return { path, base64: toBase64(bytes) };
    const decoded = decodeText(bytes, path);
    return decoded.ok ? { path, ...decoded.value } : { path, problem: decoded.error };
  } catch {
    // Moved, deleted or locked since it was chosen: the browser tells no more than that it cannot be read.
    return { path, problem: "unreadable" };
  }
};
