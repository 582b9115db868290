import type { CoreApi } from "../../messages/core-api.ts";
import type { BackupSaved, Shell } from "../shell.ts";

/** Makes a backup and saves it; undefined when the person thought better of it, rejects when it went nowhere. */
export const saveBackup = async (
  api: Pick<CoreApi, "makeBackup" | "backupSaved">,
  shell: Pick<Shell, "backups" | "saveFile">,
): Promise<BackupSaved | undefined> => {
  if (shell.backups) return shell.backups.save();
  const { name, mediaType, text, madeAt, counts, bytes } = await api.makeBackup();
  await shell.saveFile({ name, mediaType, text, folder: "docs" });
  await api.backupSaved(madeAt);
  return { name, notes: counts.captures, bytes };
};
