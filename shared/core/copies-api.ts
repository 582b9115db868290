import type { Backup } from "../domain/backup.ts";
import { planRestore } from "../domain/restore-plan.ts";
import { glanceBackup } from "../exchange/backup/glance-backup.ts";
import { readBackup } from "../exchange/backup/read-backup.ts";
import { writeBackup } from "../exchange/backup/write-backup.ts";
import type { RestoreSource } from "../messages/copies-types.ts";
import type { CoreApi } from "../messages/core-api.ts";
import type { BackupFormat, DeviceStorage, Files } from "../ports.ts";
import { err, ok } from "../result.ts";
import { readText } from "../usecases/copies-needs.ts";
import { cleanCopies, isToClean } from "../usecases/drop-copies.ts";
import { withoutErasedRuns } from "../usecases/erased-log.ts";
import { keepSnapshot, snapshotPath } from "../usecases/keep-snapshot.ts";
import { listCopies } from "../usecases/list-copies.ts";
import { backupSaved, makeBackup } from "../usecases/make-backup.ts";
import type { Needs } from "../usecases/needs.ts";
import { restoreBackup } from "../usecases/restore-backup.ts";
import { keepRestored, undoRestore } from "../usecases/undo-restore.ts";

type Wanted = Pick<Needs, "clock" | "ids" | "store"> & { readonly copies: Files; readonly device?: DeviceStorage };

type CopiesApi = Pick<
  CoreApi,
  "copies" | "makeBackup" | "backupSaved" | "previewRestore" | "restoreBackup" | "undoRestore" | "keepRestored"
>;

const format: BackupFormat = { write: writeBackup, read: readBackup, glance: glanceBackup };

/** Backups, snapshots and restoring. Made once: it holds what was shown until the person says yes to it. */
export const copiesApi = (wanted: Wanted): CopiesApi => {
  const needs = { ...wanted, format };
  const { ids, store, copies } = needs;
  let shown: { readonly token: string; readonly backup: Backup } | undefined;

  const textOf = async (source: RestoreSource): Promise<string> =>
    "text" in source ? source.text : ((await readText(copies, snapshotPath(source.day))) ?? "");

  return {
    copies: listCopies(needs),
    makeBackup: makeBackup(needs),
    backupSaved: backupSaved(needs),
    previewRestore: async (source) => {
      shown = undefined;
      const read = await format.read(await textOf(source));
      if (!read.ok) return read;
      const backup = await withoutErasedRuns(store, read.value);
      const { counts } = planRestore(await (await store.archive()).read(), backup);
      shown = { token: ids.next("restore"), backup };
      return ok({ token: shown.token, madeAt: read.value.madeAt, counts });
    },
    restoreBackup: async (token) => {
      if (shown?.token !== token) return err({ kind: "gone" });
      const { backup } = shown;
      const restored = await restoreBackup(needs)(backup);
      if (restored.ok) shown = undefined;
      return restored;
    },
    undoRestore: undoRestore(needs),
    keepRestored: async () => {
      await keepRestored(needs);
      return null;
    },
  };
};

type Kept = Omit<Wanted, "ids" | "device">;

/** Now and then: an erasing that broke off is finished, and there is a snapshot of today. */
export const keepCopies = (wanted: Kept) => async (): Promise<void> => {
  if (await isToClean(wanted)) await cleanKept(wanted)();
  await keepSnapshot({ ...wanted, format })();
};

/** After erasing: no copy holds anything that was erased. */
export const cleanKept = (wanted: Kept) => cleanCopies({ ...wanted, format });

/** What the rest of the core takes of this part, once it is loaded. */
export interface CopiesPart {
  readonly copiesApi: typeof copiesApi;
  readonly keepCopies: typeof keepCopies;
  readonly cleanKept: typeof cleanKept;
}
