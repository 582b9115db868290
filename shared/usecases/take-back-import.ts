import type { CaptureId } from "../domain/capture.ts";
import type { NotKept } from "../ports.ts";
import { ok, type Result } from "../result.ts";
import { importTask, readRunning, runningMark, type ImportId } from "./import-marks.ts";
import type { Needs } from "./needs.ts";
import { withRoom } from "./with-room.ts";

/** So many at once: a portion is one transaction. With more of them, every note would be counted anew each time. */
const portion = 1_000;

/** Takes away what was kept of an import that did not come to its end, as if it had never been here. */
export const takeBackImport =
  ({ store }: Pick<Needs, "store">) =>
  async (importId: ImportId): Promise<Result<null, NotKept>> => {
    const archive = await store.archive();
    const { records } = await archive.read();
    const ids = records.captures.filter(({ imported }) => imported?.batch === importId).map(({ id }) => id);
    const removed = await removeNotes({ store }, ids);
    if (!removed.ok) return removed;
    const ended = await runningMark(store, null);
    return withRoom({ store }, () =>
      store.write(async () => {
        await archive.putSettings(ended);
        return ok(null);
      }),
    );
  };

/** At the next start: an import whose window ended before it did is taken back, once no window is keeping one. */
export const takeBackBrokenOff = (needs: Pick<Needs, "store">) => async (): Promise<void> => {
  if ((await readRunning(needs.store)) === null) return;
  await needs.store.alone(importTask, async () => {
    // It may have come to its end meanwhile.
    const importId = await readRunning(needs.store);
    if (importId) await takeBackImport(needs)(importId);
  });
};

/** Removes notes without a trace, from the records and from the journal. */
export const removeNotes = async (
  { store }: Pick<Needs, "store">,
  ids: readonly CaptureId[],
): Promise<Result<null, NotKept>> => {
  const archive = await store.archive();
  for (let from = 0; from < ids.length; from += portion) {
    const removed = await withRoom({ store }, () =>
      store.erase(async () => {
        await archive.remove("captures", ids.slice(from, from + portion));
        return ok(null);
      }),
    );
    if (!removed.ok) return removed;
  }
  // The records are clean; a journal that is out of reach is cleaned when it is back.
  if (ids.length > 0) await store.scrub().catch(() => undefined);
  return ok(null);
};
