import { backupKinds, type BackupKind, type BackupRecord } from "../domain/backup.ts";
import type { Instant } from "../domain/entity.ts";
import type { RestoreUndo } from "../domain/restore-plan.ts";
import { isSameData } from "../domain/same-data.ts";
import type { Archive, NotKept } from "../ports.ts";
import { err, ok, type Result } from "../result.ts";
import { readText, undoFile, type CopiesNeeds } from "./copies-needs.ts";
import { gone, type Gone } from "./needs.ts";

type UndoNeeds = Pick<CopiesNeeds, "store" | "copies">;

export interface UndoReport {
  /** Records that had come and went again, and those that are again as they were. */
  readonly taken: number;
  readonly back: number;
  /** Changed since the restore: they stay as they are. */
  readonly left: number;
}

export type KeptUndo = RestoreUndo & { readonly at: Instant };

/** What would make the last restore undone; undefined when there is nothing to undo. */
export const readUndo = async ({ copies }: Pick<UndoNeeds, "copies">): Promise<KeptUndo | undefined> => {
  const text = await readText(copies, undoFile);
  if (text === undefined) return undefined;
  try {
    // Written by restoreBackup alone.
    return JSON.parse(text) as KeptUndo;
  } catch {
    // It broke off while it was written, and with it the restore.
    return undefined;
  }
};

/** Makes the last restore undone. What came with it leaves no word behind; what was changed since stays. */
export const undoRestore = (needs: UndoNeeds) => async (): Promise<Result<UndoReport, Gone | NotKept>> => {
  const { store, copies } = needs;
  const undo = await readUndo(needs);
  if (!undo) return err(gone);
  const archive = await store.archive();
  const undone = await store.erase<UndoReport, never>(async () => {
    const report = { taken: 0, back: 0, left: 0 };
    for (const kind of backupKinds) await undoKind(archive, kind, undo, report);
    const { settings } = await archive.read();
    const untouched = Object.keys(undo.settings).filter((key) => isSameData(settings[key], undo.settings[key]));
    if (untouched.length > 0) await archive.remove("settings", untouched);
    return ok(report);
  });
  if (!undone.ok) return undone;
  await copies.remove(undoFile);
  // A journal that is out of reach is cleaned when it is back.
  await store.scrub().catch(() => undefined);
  return undone;
};

/** The person keeps what a restore brought. */
export const keepRestored = ({ copies }: Pick<UndoNeeds, "copies">): Promise<void> => copies.remove(undoFile);

const undoKind = async (
  archive: Archive,
  kind: BackupKind,
  undo: RestoreUndo,
  report: { taken: number; back: number; left: number },
): Promise<void> => {
  const added = undo.added.filter((one) => one.kind === kind);
  const changed = undo.changed.filter((one) => one.kind === kind);
  const ids = [...added.map(({ id }) => id), ...changed.map(({ before }) => before.id)];
  const here: readonly BackupRecord[] = await archive.find(kind, ids);
  const now = new Map<string, Instant>(here.map(({ id, updatedAt }) => [id, updatedAt]));
  const taken = added.filter(({ id, updatedAt }) => now.get(id) === updatedAt).map(({ id }) => id);
  const back = changed.filter(({ before, updatedAt }) => now.get(before.id) === updatedAt).map(({ before }) => before);
  if (taken.length > 0) await archive.remove(kind, taken);
  if (back.length > 0) await archive.put(kind, back);
  report.taken += taken.length;
  report.back += back.length;
  report.left += ids.length - taken.length - back.length;
};
