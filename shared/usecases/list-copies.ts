import { addDays } from "../domain/days.ts";
import type { Day, Instant } from "../domain/entity.ts";
import type { DeviceStorage, StoreHealth } from "../ports.ts";
import { readText, type CopiesNeeds } from "./copies-needs.ts";
import { listSnapshotDays, snapshotPath } from "./keep-snapshot.ts";
import { readLastBackup } from "./make-backup.ts";
import { readUndo } from "./undo-restore.ts";

export interface CopiesView {
  readonly journal: StoreHealth["journal"];
  readonly lastJournalWrite?: Instant;
  readonly lastBackup?: Instant;
  /** Newest first; `notes` counts those in the bin, too. */
  readonly snapshots: readonly { readonly day: Day; readonly notes: number }[];
  readonly room: Awaited<ReturnType<DeviceStorage["room"]>>;
  /** Whether a backup should be asked for, and why. */
  readonly ask?: "overdue" | "fleeting";
  /** The last restore, as long as it can be undone: when, and how many records it brought or changed. */
  readonly undo?: { readonly at: Instant; readonly records: number };
}

/** So many notes without a backup for so many days are enough to ask. */
const manyNotes = 20;
const daysBetween = 14;

/** How all the copies are doing. */
export const listCopies =
  (needs: CopiesNeeds & { readonly device?: DeviceStorage }) => async (): Promise<CopiesView> => {
    const { store, copies, format, device } = needs;
    const [health, lastBackup, room, undo, days, notes] = await Promise.all([
      store.health(),
      readLastBackup(needs),
      roomOn(device),
      readUndo(needs),
      listSnapshotDays(needs),
      store.captures.count(),
    ]);
    const snapshots = await Promise.all(
      days.map(async (day) => ({
        day,
        notes: format.glance((await readText(copies, snapshotPath(day))) ?? "")?.counts.captures ?? 0,
      })),
    );
    const ask = whyAsk(needs, { notes, lastBackup, persisted: room.persisted });
    return {
      journal: health.journal,
      ...(health.lastJournalWrite && { lastJournalWrite: health.lastJournalWrite }),
      ...(lastBackup && { lastBackup }),
      snapshots: snapshots.reverse(),
      room,
      ...(ask && { ask }),
      ...(undo && { undo: { at: undo.at, records: undo.added.length + undo.changed.length } }),
    };
  };

const roomOn = async (device: DeviceStorage | undefined): Promise<CopiesView["room"]> => (await device?.room()) ?? {};

interface Asked {
  readonly notes: number;
  readonly lastBackup: Instant | undefined;
  readonly persisted: boolean | undefined;
}

const whyAsk = ({ clock }: CopiesNeeds, { notes, lastBackup, persisted }: Asked): CopiesView["ask"] => {
  const { day: today } = clock.localDay(clock.now());
  const isOverdue = lastBackup === undefined || addDays(clock.localDay(lastBackup).day, daysBetween) <= today;
  if (isOverdue && notes > manyNotes) return "overdue";
  // Such a profile may be a new one tomorrow, and this note was the only one in it.
  return persisted === false && lastBackup === undefined && notes > 0 ? "fleeting" : undefined;
};
