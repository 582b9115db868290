import { backupKinds, type BackupContent } from "../domain/backup.ts";
import type { Instant } from "../domain/entity.ts";
import { planRestore, type RestorePlan } from "../domain/restore-plan.ts";
import { isSameData } from "../domain/same-data.ts";
import type { Archive, NotKept } from "../ports.ts";
import { err, ok, type Result } from "../result.ts";
import { undoFile, writeText, type CopiesNeeds } from "./copies-needs.ts";
import { withoutErasedRuns } from "./erased-log.ts";

type RestoreNeeds = Pick<CopiesNeeds, "clock" | "store" | "copies">;

/** What was done, by kind. */
export type RestoreReport = Pick<RestorePlan, "counts">;

/**
 * Brings what a backup holds together with what is here: all of it, or nothing. How to make it undone is written down
 * first, in the place of what would make an earlier restore undone.
 */
export const restoreBackup =
  (needs: RestoreNeeds) =>
  async (given: BackupContent): Promise<Result<RestoreReport, NotKept>> => {
    const { clock, store, copies } = needs;
    const backup = await withoutErasedRuns(store, given);
    const archive = await store.archive();
    const former = await copies.read(undoFile).catch(() => undefined);
    for (;;) {
      const here = await archive.read();
      const plan = planRestore(here, backup);
      const noted = await noteUndo(needs, plan);
      if (!noted.ok) return noted;
      const kept = await store.write<null, Overtaken>(async () => {
        // Another window may have written since: then the way back would lead to what is no longer so.
        if (!isSameData(planRestore(await archive.read(), backup).undo, plan.undo)) return err(overtaken);
        await putAll(archive, plan);
        return ok(null);
      });
      if (kept.ok) {
        if (here.records.captures.length === 0) await store.saveSetting(startedEmptyKey, clock.now());
        return ok({ counts: plan.counts });
      }
      if (kept.error.kind === "overtaken") continue;
      await (former ? copies.write(undoFile, new Uint8Array(former)) : copies.remove(undoFile));
      return err(kept.error);
    }
  };

const startedEmptyKey = "startedEmpty";

/** When a backup was last restored where there was no note at all: perhaps this device forgets everything each time. */
export const readStartedEmpty = async ({ store }: Pick<RestoreNeeds, "store">): Promise<Instant | undefined> => {
  const at = await store.setting(startedEmptyKey);
  return typeof at === "string" ? at : undefined;
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
