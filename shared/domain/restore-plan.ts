import { backupKinds, type BackupContent, type BackupKind, type BackupRecord } from "./backup.ts";
import type { Instant } from "./entity.ts";
import { isSameData } from "./same-data.ts";

/** What restoring would do with the records of one kind. */
export interface RestoreCounts {
  /** Not here. */
  readonly fresh: number;
  readonly same: number;
  /** Here too, but different, and the one in the backup was changed last: it comes in the place of the one here. */
  readonly replaced: number;
  /** Here too, but different, and the one here was changed last: it stays. */
  readonly kept: number;
  /** Erased here; what was erased stays so. */
  readonly erased: number;
}

export interface RestorePlan {
  readonly counts: { readonly [Kind in BackupKind]: RestoreCounts };
  /** What is to be put, by kind. */
  readonly put: { readonly [Kind in BackupKind]: readonly BackupRecord[] };
  /** Those that are here only when nothing was chosen here yet. */
  readonly settings: BackupContent["settings"];
  readonly undo: RestoreUndo;
}

/** What it takes to make a restore undone. */
export interface RestoreUndo {
  /** As they came; one that was changed since is left alone. */
  readonly added: readonly { readonly kind: BackupKind; readonly id: string; readonly updatedAt: Instant }[];
  /** With what stood here before. */
  readonly changed: readonly {
    readonly kind: BackupKind;
    readonly before: BackupRecord;
    readonly updatedAt: Instant;
  }[];
  readonly settings: BackupContent["settings"];
}

/** What a backup would bring to what is here; nothing is done yet. */
export const planRestore = (here: BackupContent, backup: BackupContent): RestorePlan => {
  const counts: [BackupKind, RestoreCounts][] = [];
  const put: [BackupKind, readonly BackupRecord[]][] = [];
  const added: RestoreUndo["added"][number][] = [];
  const changed: RestoreUndo["changed"][number][] = [];
  for (const kind of backupKinds) {
    const records: readonly BackupRecord[] = here.records[kind];
    const known = new Map(records.map((record) => [record.id as string, record]));
    const count = { fresh: 0, same: 0, replaced: 0, kept: 0, erased: 0 };
    const coming: BackupRecord[] = [];
    for (const record of backup.records[kind] as readonly BackupRecord[]) {
      const before = known.get(record.id);
      const fate = fateOf(before, record);
      // What was erased before the backup was made comes along, but it is no note to anybody.
      if (fate !== "fresh" || !isErased(record)) count[fate] += 1;
      if (fate !== "fresh" && fate !== "replaced") continue;
      coming.push(record);
      if (before) changed.push({ kind, before, updatedAt: record.updatedAt });
      else added.push({ kind, id: record.id, updatedAt: record.updatedAt });
    }
    counts.push([kind, count]);
    put.push([kind, coming]);
  }
  const settings = Object.fromEntries(
    Object.entries(backup.settings).filter(([key]) => !Object.hasOwn(here.settings, key)),
  );
  return {
    // Object.fromEntries forgets which keys it was given: those of backupKinds.
    counts: Object.fromEntries(counts) as RestorePlan["counts"],
    put: Object.fromEntries(put) as RestorePlan["put"],
    settings,
    undo: { added, changed, settings },
  };
};

const fateOf = (before: BackupRecord | undefined, record: BackupRecord): keyof RestoreCounts => {
  if (!before) return "fresh";
  if (isSameData(before, record)) return "same";
  if (isErased(before)) return "erased";
  // Restoring never takes words away.
  if (isErased(record)) return "kept";
  return record.updatedAt >= before.updatedAt ? "replaced" : "kept";
};

const isErased = (record: BackupRecord): boolean => "erasedAt" in record && record.erasedAt !== undefined;
