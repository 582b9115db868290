import { FileType, Uri, workspace } from "vscode";
import { decodeText } from "../../shared/domain/decode-text.ts";
import { largestFile } from "../../shared/domain/import-limits.ts";
import type { ImportFile } from "../../shared/domain/notes-import.ts";

/** More files than this are no folder of notes: somebody chose the wrong one. */
export const mostFiles = 5_000;

/** The files below the chosen ones as text, in order of their paths; what cannot be read says why. */
export const readNotes = async (chosen: readonly Uri[]): Promise<readonly ImportFile[] | "tooMany"> => {
  const found: Found[] = [];
  for (const uri of chosen) await look({ uri, path: nameOf(uri) }, (await typeOf(uri)) & ~FileType.SymbolicLink, found);
  if (found.length > mostFiles) return "tooMany";
  const read: ImportFile[] = [];
  // One after the other: a large folder must not stand in memory at once.
  for (const file of found) read.push(file.isLink ? { path: file.path, problem: "link" } : await readFile(file));
  return read;
};

interface Found {
  readonly uri: Uri;
  readonly path: string;
  /** Not followed: it may lead in circles, or out of what was chosen. */
  readonly isLink?: boolean;
}

const look = async (at: Found, type: FileType, found: Found[]): Promise<void> => {
  if (found.length > mostFiles) return;
  const isLink = (type & FileType.SymbolicLink) !== 0;
  if (isLink || !(type & FileType.Directory)) return void found.push({ ...at, isLink });
  const entries = [...(await workspace.fs.readDirectory(at.uri))].sort(([a], [b]) => a.localeCompare(b));
  for (const [name, kind] of entries) {
    // Dot folders hold settings of note programs and version control, never notes; neither do packages.
    if (name.startsWith(".") || name === "node_modules") continue;
    await look({ uri: Uri.joinPath(at.uri, name), path: `${at.path}/${name}` }, kind, found);
  }
};

const readFile = async ({ uri, path }: Found): Promise<ImportFile> => {
  try {
    if ((await workspace.fs.stat(uri)).size > largestFile(path)) return { path, problem: "tooLarge" };
    const decoded = decodeText(await workspace.fs.readFile(uri), path);
    return decoded.ok ? { path, ...decoded.value } : { path, problem: decoded.error };
  } catch {
    return { path, problem: "unreadable" };
  }
};

const typeOf = async (uri: Uri): Promise<FileType> => {
  try {
    return (await workspace.fs.stat(uri)).type;
  } catch {
    // Gone since it was clicked: reading it will say so.
    return FileType.File;
  }
};

const nameOf = (uri: Uri): string => uri.path.split("/").at(-1) ?? "";
