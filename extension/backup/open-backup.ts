import { window, workspace, type Uri } from "vscode";
import { largestBackup, type BackupProblem } from "../../shared/domain/backup.ts";
import type { RestorePreview } from "../../shared/messages/copies-types.ts";
import { err, type Result } from "../../shared/result.ts";
import type { Window } from "../create-window.ts";
import { words } from "../words.ts";

/** Asks for a backup file and says what restoring it would do; undefined when the person chose none. */
export const openBackup = async (here: Window): Promise<Result<RestorePreview, BackupProblem> | undefined> => {
  const [chosen] =
    (await window.showOpenDialog({ filters: { JSON: ["json"] }, openLabel: words().chooseBackup })) ?? [];
  return chosen && lookAtBackup(here, chosen);
};

/** What restoring this file would do. */
export const lookAtBackup = async ({ core }: Window, file: Uri): Promise<Result<RestorePreview, BackupProblem>> => {
  if ((await workspace.fs.stat(file)).size > largestBackup) return err({ kind: "tooLarge" });
  return core().api.previewRestore({ text: new TextDecoder().decode(await workspace.fs.readFile(file)) });
};
