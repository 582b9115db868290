import { readdir, realpath, stat } from "node:fs/promises";
import { join, relative } from "node:path";
import { err, ok, type Result } from "../../shared/result.ts";

export interface NotesFolder {
  /** Files below the folder, as paths relative to it. */
  readonly files: readonly string[];
  /** Links that lead back into a folder above them, or to nothing: named, not followed. */
  readonly leftOut: readonly { readonly path: string; readonly why: "loop" | "brokenLink" }[];
}

/** Why there is nothing to import; the words are in `words.nl.ts` and `words.en.ts`. */
export type FolderProblem = "missing" | "notFolder" | "emptyFolder";

/** Looks through a folder of notes before anything is imported. Nothing is followed in circles. */
export const walkNotes = async (folder: string): Promise<Result<NotesFolder, FolderProblem>> => {
  const found = await stat(folder).catch(() => undefined);
  if (!found) return err("missing");
  if (!found.isDirectory()) return err("notFolder");

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
  return files.length > 0 ? ok({ files, leftOut }) : err("emptyFolder");
};
