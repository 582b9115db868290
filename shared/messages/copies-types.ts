import type { BackupCounts, BackupKind, BackupProblem } from "../domain/backup.ts";
import type { Day, Instant } from "../domain/entity.ts";
import type { RestoreCounts } from "../domain/restore-plan.ts";
import type { Result } from "../result.ts";
import type { NotKept } from "./core-api.ts";

/** Backups, snapshots and restoring: a part of the contract. */
export interface CopiesCalls {
  /** All of them: the second copy, snapshots, the last backup, and the room there is. */
  copies(): Promise<CopiesView>;
  /** Everything but keys in one text, for a file of the person's; `backupSaved` says that it came there. */
  makeBackup(): Promise<BackupMade>;
  backupSaved(madeAt: Instant): Promise<Result<null, NotKept>>;
  /** What restoring would do; nothing is changed. */
  previewRestore(source: RestoreSource): Promise<Result<RestorePreview, BackupProblem>>;
  /** Does what was shown last, all or nothing. */
  restoreBackup(token: string): Promise<Result<{ readonly counts: RestoreCountsByKind }, RestoreError>>;
  undoRestore(): Promise<Result<RestoreUndone, RestoreError>>;
  /** The person keeps what was restored: it cannot be undone any more. */
  keepRestored(): Promise<null>;
}

/** `gone`: what was shown is no longer at hand, or there is nothing to undo. */
export type RestoreError = { readonly kind: "gone" } | NotKept;

/** How all the copies of the notes are doing. */
export interface CopiesView {
  readonly journal: "written" | "failing" | "absent";
  /** In this window; absent until it wrote something. */
  readonly lastJournalWrite?: Instant;
  /** When a backup last went into a file of the person's. */
  readonly lastBackup?: Instant;
  /** Kept by itself; newest first. */
  readonly snapshots: readonly { readonly day: Day; readonly notes: number }[];
  /** Bytes; what the device does not tell is absent. */
  readonly room: { readonly persisted?: boolean; readonly used?: number; readonly quota?: number };
  /** Why a backup should be asked for: it is long ago, or this device may forget everything. */
  readonly ask?: "overdue" | "fleeting";
  /** The last restore, as long as it can be undone. */
  readonly undo?: { readonly at: Instant; readonly records: number };
}

/** A backup, and what is in it. */
export interface BackupMade {
  readonly name: string;
  readonly mediaType: "application/json";
  readonly text: string;
  readonly madeAt: Instant;
  readonly counts: BackupCounts;
  readonly bytes: number;
}

/** The text of a backup file, or the day of a snapshot. */
export type RestoreSource = { readonly text: string } | { readonly day: Day };

export type RestoreCountsByKind = { readonly [Kind in BackupKind]: RestoreCounts };

/** What restoring would do. `token` says yes to exactly this backup; the next preview takes its place. */
export interface RestorePreview {
  readonly token: string;
  readonly madeAt: Instant;
  readonly counts: RestoreCountsByKind;
}

/** How many records went again, how many are as they were before, and how many stay because they changed since. */
export interface RestoreUndone {
  readonly taken: number;
  readonly back: number;
  readonly left: number;
}
