import { countRecords, type Backup, type BackupCounts } from "../domain/backup.ts";
import type { Instant } from "../domain/entity.ts";
import type { NotKept } from "../ports.ts";
import type { Result } from "../result.ts";
import type { CopiesNeeds } from "./copies-needs.ts";

export interface BackupMade {
  readonly name: string;
  readonly mediaType: "application/json";
  readonly text: string;
  readonly madeAt: Instant;
  readonly counts: BackupCounts;
  /** As a file. */
  readonly bytes: number;
}

/** Everything there is in one file, for the person to keep where they want. */
export const makeBackup = (needs: Pick<CopiesNeeds, "clock" | "store" | "format">) => async (): Promise<BackupMade> => {
  const { clock, format } = needs;
  const backup = await everything(needs);
  const text = await format.write(backup);
  return {
    name: `cirkel-${clock.localDay(backup.madeAt).day}.json`,
    mediaType: "application/json",
    text,
    madeAt: backup.madeAt,
    counts: countRecords(backup.records),
    bytes: new TextEncoder().encode(text).length,
  };
};

/** All records, as they are at this moment; a call that still runs is work of this device. */
export const everything = async ({ clock, store }: Pick<CopiesNeeds, "clock" | "store">): Promise<Backup> => {
  const madeAt = clock.now();
  const { records, settings } = await (await store.archive()).read();
  const aiRuns = records.aiRuns.filter(({ outcome }) => outcome !== "running");
  return { madeAt, records: { ...records, aiRuns }, settings };
};

const lastBackupKey = "lastBackup";

/** When the last backup came into a file of the person's. It is about this device, so no backup holds it. */
export const readLastBackup = async ({ store }: Pick<CopiesNeeds, "store">): Promise<Instant | undefined> => {
  const kept = await store.setting(lastBackupKey);
  return typeof kept === "string" ? kept : undefined;
};

/** The backup that was made then stands in a file now. */
export const backupSaved =
  ({ store }: Pick<CopiesNeeds, "store">) =>
  (madeAt: Instant): Promise<Result<null, NotKept>> =>
    store.saveSetting(lastBackupKey, madeAt);
