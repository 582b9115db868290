import { Uri, window, workspace } from "vscode";
import { fill } from "../../shared/domain/fill.ts";
import type { BackupSaved } from "../../shared/ui/shell.ts";
import type { Window } from "../create-window.ts";
import { projectFolder } from "../export/save-file.ts";
import { words } from "../words.ts";

/**
 * Makes a backup and saves it where the person says, beside the project rather than in it, where it might be shared with
 * the rest; undefined when it went nowhere.
 */
export const saveBackup = async ({ core, status }: Window): Promise<BackupSaved | undefined> => {
  const say = words();
  const { api } = core();
  const made = await api.makeBackup();
  const folder = projectFolder();
  const target = await window.showSaveDialog({
    defaultUri: folder ? Uri.joinPath(folder.uri, "..", made.name) : Uri.file(made.name),
    filters: { JSON: ["json"] },
  });
  if (!target) return undefined;
  try {
    await workspace.fs.writeFile(target, new TextEncoder().encode(made.text));
  } catch {
    // Read-only, full or gone; each file system words that differently.
    void window.showErrorMessage(fill(say.fileFailed, { name: made.name }));
    return undefined;
  }
  await api.backupSaved(made.madeAt);
  const name = target.path.split("/").at(-1) ?? made.name;
  status.say(fill(say.fileSaved, { name }));
  return { name, notes: made.counts.captures, bytes: made.bytes };
};
