import { backupKinds, type Backup, type BackupKind, type BackupRecord } from "../domain/backup.ts";
import type { Files } from "../ports.ts";
import type { Result } from "../result.ts";
import { readText, snapshotFolder, undoFile, writeText, type CopiesNeeds } from "./copies-needs.ts";
import { readErasedRuns } from "./erased-log.ts";
import { listSnapshotDays, snapshotPath } from "./keep-snapshot.ts";
import { readUndo } from "./undo-restore.ts";

/** Stands there while copies may still hold what was erased; where no file can be written, a setting says so. */
const markFile = "undo/to-clean";
const markKey = "copiesToClean";

type MarkNeeds = Pick<CopiesNeeds, "copies" | "store">;

/**
 * Does some erasing, and then takes what was erased out of the snapshots and out of what makes a restore undone. What
 * cannot be reached is marked and cleaned another time.
 */
export const erasingCopies = async <T, E>(
  { copies, store }: MarkNeeds,
  erase: () => Promise<Result<T, E>>,
  clean: () => Promise<void>,
): Promise<Result<T, E>> => {
  // Copies that are out of reach stop no erasing; they are marked, and cleaned when they are back.
  if (!(await holdsCopies(copies).catch(() => true))) return erase();
  await writeText(copies, markFile, "").catch(() => store.saveSetting(markKey, true));
  const erased = await erase();
  await (erased.ok ? clean() : copies.remove(markFile)).catch(() => undefined);
  return erased;
};

/** Whether an erasing broke off before the copies were clean. */
export const isToClean = async ({ copies, store }: MarkNeeds): Promise<boolean> =>
  (await copies.read(markFile)) !== undefined || (await store.setting(markKey)) === true;

/** Takes what is erased here out of every copy. A copy that cannot be read cannot be cleaned either: it goes. */
export const cleanCopies = (needs: CopiesNeeds) => async (): Promise<void> => {
  const { copies, format, store } = needs;
  const now = (await (await store.archive()).read()).records;
  const erased = new Set<string>(now.captures.filter(({ erasedAt }) => erasedAt !== undefined).map(({ id }) => id));
  const today = new Map(
    backupKinds.map((kind) => [
      kind,
      new Map((now[kind] as readonly BackupRecord[]).map((one) => [one.id as string, one])),
    ]),
  );
  /** A record as it may still stand in a copy: as it is now, when it speaks of what was erased; nothing, when it is gone. */
  const isErasedRun = await readErasedRuns(store);
  const cleaned = (kind: BackupKind, record: BackupRecord): readonly BackupRecord[] => {
    if (kind === "aiRuns" && isErasedRun(record)) return [];
    if (!speaksOf(kind, record, erased)) return [record];
    const here = today.get(kind)?.get(record.id);
    return here ? [here] : [];
  };

  for (const day of await listSnapshotDays(needs)) {
    const text = (await readText(copies, snapshotPath(day))) ?? "";
    const read = await format.read(text);
    if (!read.ok) await copies.remove(snapshotPath(day));
    else {
      const lists = backupKinds.map((kind) => [
        kind,
        (read.value.records[kind] as readonly BackupRecord[]).flatMap((record) => cleaned(kind, record)),
      ]);
      // The same kinds as before, with records of their kind.
      const fresh = await format.write({ ...read.value, records: Object.fromEntries(lists) as Backup["records"] });
      // On a full disk no snapshot is better than one that holds what was erased.
      if (fresh !== text)
        await writeText(copies, snapshotPath(day), fresh).catch(() => copies.remove(snapshotPath(day)));
    }
  }
  const undo = await readUndo(needs);
  if (undo) {
    const changed = undo.changed.flatMap((one) => cleaned(one.kind, one.before).map((before) => ({ ...one, before })));
    await writeText(copies, undoFile, JSON.stringify({ ...undo, changed }));
  }
  await copies.remove(markFile);
  if ((await store.setting(markKey)) === true) await store.saveSetting(markKey, false);
};

/** Every copy goes: for when everything is deleted. */
export const dropCopies = async (copies: Files): Promise<void> => {
  for (const name of await copies.list(snapshotFolder)) await copies.remove(`${snapshotFolder}/${name}`);
  await copies.remove(undoFile);
  await copies.remove(markFile);
};

const holdsCopies = async (copies: Files): Promise<boolean> =>
  (await copies.list(snapshotFolder)).length > 0 || (await copies.read(undoFile)) !== undefined;

/** A note itself; of anything else: whatever names it, such as a theme with its words or a path with its quote. */
const speaksOf = (kind: BackupKind, record: BackupRecord, erased: ReadonlySet<string>): boolean => {
  if (kind === "captures") return erased.has(record.id);
  const text = JSON.stringify(record);
  for (const [id] of text.matchAll(/capture:[0-9A-Za-z]{26}/g)) if (erased.has(id)) return true;
  return false;
};
