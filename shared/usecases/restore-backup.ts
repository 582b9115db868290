import { backupKinds, type BackupContent } from "../domain/backup.ts";
import { planRestore, type RestorePlan } from "../domain/restore-plan.ts";
import { isSameData } from "../domain/same-data.ts";
import type { Archive, NotKept } from "../ports.ts";
import { err, ok, type Result } from "../result.ts";
import { undoFile, writeText, type CopiesNeeds } from "./copies-needs.ts";

type RestoreNeeds = Pick<CopiesNeeds, "clock" | "store" | "copies">;

/** What was done, by kind. */
export type RestoreReport = Pick<RestorePlan, "counts">;

/**
 * Brings what a backup holds together with what is here: all of it, or nothing. How to make it undone is written down
 * first, in the place of what would make an earlier restore undone.
 */
export const restoreBackup =
  (needs: RestoreNeeds) =>
  async (backup: BackupContent): Promise<Result<RestoreReport, NotKept>> => {
    const { store, copies } = needs;
    const archive = await store.archive();
    const former = await copies.read(undoFile).catch(() => undefined);
    for (;;) {
      const plan = planRestore(await archive.read(), backup);
      const noted = await noteUndo(needs, plan);
      if (!noted.ok) return noted;
      const kept = await store.write<null, Overtaken>(async () => {
        // Another window may have written since: then the way back would lead to what is no longer so.
        if (!isSameData(planRestore(await archive.read(), backup).undo, plan.undo)) return err(overtaken);
        await putAll(archive, plan);
        return ok(null);
      });
      if (kept.ok) return ok({ counts: plan.counts });
      if (kept.error.kind === "overtaken") continue;
      await (former ? copies.write(undoFile, new Uint8Array(former)) : copies.remove(undoFile));
      return err(kept.error);
    }
  };

interface Overtaken {
  readonly kind: "overtaken";
}
const overtaken: Overtaken = { kind: "overtaken" };

const putAll = async (archive: Archive, plan: RestorePlan): Promise<void> => {
  for (const kind of backupKinds) {
    if (plan.put[kind].length > 0) await archive.put(kind, plan.put[kind]);
  }
  await archive.putSettings(plan.settings);
};

const noteUndo = async ({ clock, copies }: RestoreNeeds, { undo }: RestorePlan): Promise<Result<null, NotKept>> => {
  try {
    await writeText(copies, undoFile, JSON.stringify({ at: clock.now(), ...undo }));
    return ok(null);
  } catch (error) {
    const isFull = (error as { name?: unknown } | null)?.name === "QuotaExceededError";
    return err({ kind: "notKept", reason: isFull ? "full" : "unavailable" });
  }
};
