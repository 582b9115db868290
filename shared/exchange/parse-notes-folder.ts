import { parseNotes } from "./parse-notes.ts";
import type { ImportFile, FoundNote, SkippedPart } from "../domain/notes-import.ts";

/** Reads all files of a folder; each is used, or named with the reason why not. */
export const parseNotesFolder = async (
  files: readonly ImportFile[],
): Promise<{
  readonly notes: readonly FoundNote[];
  readonly skipped: readonly SkippedPart[];
  readonly split: number;
}> => {
  const notes: FoundNote[] = [];
  const skipped: SkippedPart[] = [];
  let split = 0;
  for (const file of files) {
    const why = "problem" in file ? file.problem : undefined;
    if (!/\.(?:md|markdown|txt)$/i.test(file.path)) skipped.push({ path: file.path, why: why ?? "notMarkdown" });
    else if ("problem" in file) skipped.push({ path: file.path, why: file.problem });
    else {
      if (file.remark) skipped.push({ path: file.path, why: file.remark });
      const parsed = await parseNotes(file);
      notes.push(...parsed.notes);
      skipped.push(...parsed.skipped);
      split += parsed.split;
    }
  }
  return { notes, skipped, split };
};
