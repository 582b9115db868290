import { readdir, realpath, stat } from "node:fs/promises";
import { join, relative } from "node:path";
import { err, ok, type Result } from "../../shared/result.ts";

export interface NotesFolder {
  /** Files below the folder, as paths relative to it. */
  readonly files: readonly string[];
  /** Links that lead back into a folder above them, or to nothing: named, not followed. */
  readonly leftOut: readonly { readonly path: string; readonly why: "loop" | "brokenLink" }[];
}

/** Looks through a folder of notes before anything is imported. A missing or empty one is one clear sentence. */
export const walkNotes = async (folder: string): Promise<Result<NotesFolder, string>> => {
  const found = await stat(folder).catch(() => undefined);
  if (!found) return err(`There is no folder "${folder}".`);
  if (!found.isDirectory()) return err(`"${folder}" is a file; --notes takes a folder.`);

  const files: string[] = [];
  const leftOut: { path: string; why: "loop" | "brokenLink" }[] = [];
  const visit = async (at: string, above: readonly string[]): Promise<void> => {
    const real = await realpath(at);
    if (above.includes(real)) {
      leftOut.push({ path: relative(folder, at), why: "loop" });
      return;
    }
    for (const entry of (await readdir(at)).sort()) {
      // Dot folders hold settings of note programs and version control, never notes.
      if (entry.startsWith(".")) continue;
      const path = join(at, entry);
      const kind = await stat(path).catch(() => undefined);
      if (!kind) leftOut.push({ path: relative(folder, path), why: "brokenLink" });
      else if (kind.isDirectory()) await visit(path, [...above, real]);
      else files.push(relative(folder, path));
    }
  };
  await visit(folder, []);
  return files.length > 0 ? ok({ files, leftOut }) : err(`The folder "${folder}" holds no files to import.`);
};
