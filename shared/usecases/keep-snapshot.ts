import type { Day } from "../domain/entity.ts";
import { readText, snapshotFolder, writeText, type CopiesNeeds } from "./copies-needs.ts";
import { everything } from "./make-backup.ts";

/** So many snapshots are kept. */
const mostSnapshots = 3;

/**
 * Keeps everything as it is today in a file beside the journal: at most once a day, and only when something changed. The
 * oldest goes after the new one was read back whole.
 */
export const keepSnapshot = (needs: CopiesNeeds) => async (): Promise<void> => {
  const { clock, copies, format } = needs;
  const { day } = clock.localDay(clock.now());
  const days = await listSnapshotDays(needs);
  if (days.includes(day)) return;
  const backup = await everything(needs);
  if (Object.values(backup.records).every(({ length }) => length === 0)) return;
  const text = await format.write(backup);
  const newest = days.at(-1);
  if (newest !== undefined && bodyOf((await readText(copies, snapshotPath(newest))) ?? "") === bodyOf(text)) return;

  await writeText(copies, snapshotPath(day), text);
  const back = await readText(copies, snapshotPath(day));
  if (back === undefined || !(await format.read(back)).ok) return copies.remove(snapshotPath(day));
  // Another day may stand in the future of a clock that was wrong: today's stays in any case.
  for (const old of days.slice(0, Math.max(0, days.length + 1 - mostSnapshots))) await copies.remove(snapshotPath(old));
};

/** Days of which there is a snapshot, oldest first. */
export const listSnapshotDays = async ({ copies }: Pick<CopiesNeeds, "copies">): Promise<readonly Day[]> =>
  (await copies.list(snapshotFolder)).flatMap((name) => /^(\d{4}-\d\d-\d\d)\.json$/.exec(name)?.[1] ?? []).sort();

/** Where the snapshot of a day is. */
export const snapshotPath = (day: Day): string => `${snapshotFolder}/${day}.json`;

/** All but the first line, which says when it was made, and the last, which is the sum of it. */
const bodyOf = (text: string): string => text.slice(text.indexOf("\n"), text.lastIndexOf('\n"sum"'));
