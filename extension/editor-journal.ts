import { env, UIKind, Uri } from "vscode";
import { createJournal } from "../shared/journal/create-journal.ts";
import { mirroredFiles } from "../shared/journal/mirrored-files.ts";
import { opfsFiles } from "../shared/journal/opfs-files.ts";
import type { Journal } from "../shared/ports.ts";
import { uriFiles } from "./uri-files.ts";

/**
 * The second copy. On a desktop: files in the folder that VS Code keeps for the extension. In a browser that folder is
 * itself a database of another origin, so the files of this origin come first, and the folder heals other workspaces.
 */
export const editorJournal = (files: Uri): Journal => {
  const shared = uriFiles(Uri.joinPath(files, "journal"));
  return createJournal(env.uiKind === UIKind.Web ? mirroredFiles(opfsFiles("cirkel-journal"), shared) : shared);
};
