import type { Capture, CaptureId } from "../domain/capture.ts";
import { stemsOf } from "../domain/stems.ts";
import type { Theme } from "../domain/theme.ts";
import type { NotKept } from "../ports.ts";
import { err, ok, type Result } from "../result.ts";
import { importTask, lastMark, readLast, type ImportId, type LastImport } from "./import-marks.ts";
import { gone, type Gone, type Needs } from "./needs.ts";
import { quotedIn } from "./quoted-in.ts";
import { removeNotes } from "./take-back-import.ts";

/** `left`: notes that somebody worked with since, so that they stay. */
export interface ImportUndone {
  readonly removed: number;
  readonly left: number;
}

/**
 * Takes away what the last import brought in. A note that was changed, answered, deleted or quoted since is somebody's
 * work by now: it stays.
 */
export const undoImport =
  (needs: Pick<Needs, "clock" | "store">) =>
  (importId: ImportId): Promise<Result<ImportUndone, Gone | NotKept>> =>
    needs.store.alone<Result<ImportUndone, Gone | NotKept>>(importTask, async () => {
      const { store } = needs;
      const last = await readLast(store);
      if (last?.importId !== importId) return err(gone);
      const archive = await store.archive();
      const brought = (await archive.read()).records.captures.filter(({ imported }) => imported?.batch === importId);
      const quoted = await quotedIds(needs, brought);
      const ids = brought.filter((note) => isUntouched(note, last) && !quoted.has(note.id)).map(({ id }) => id);

      const cleared = await clearThemes(needs, new Set(ids), last);
      if (!cleared.ok) return cleared;
      const removed = await removeNotes({ store }, ids);
      if (!removed.ok) return removed;
      const ended = await store.write<null, never>(async () => {
        await archive.putSettings(lastMark(null));
        return ok(null);
      });
      return ended.ok ? ok({ removed: ids.length, left: brought.length - ids.length }) : ended;
    });

const isUntouched = ({ updatedAt }: Capture, { at }: LastImport): boolean => updatedAt <= at;

const quotedIds = async (needs: Pick<Needs, "store">, notes: readonly Capture[]): Promise<ReadonlySet<CaptureId>> => {
  const ids = notes.map(({ id }) => id);
  const { paths, proposals } = await quotedIn(needs, ids);
  return new Set(
    [...paths, ...proposals].flatMap(({ evidence }) => Object.values(evidence).map(({ captureId }) => captureId)),
  );
};

/** Themes lose these notes with their words; one that the import made, and that holds nothing else, goes with it. */
const clearThemes = async (
  { clock, store }: Pick<Needs, "clock" | "store">,
  ids: ReadonlySet<string>,
  { at }: LastImport,
): Promise<Result<null, NotKept>> => {
  const archive = await store.archive();
  const touched = (await store.themes.all()).filter((theme) => Object.keys(theme.captureIds).some((id) => ids.has(id)));
  const isMadeByIt = ({ tag, updatedAt, captureIds }: Theme): boolean =>
    tag !== undefined && updatedAt <= at && Object.keys(captureIds).every((id) => ids.has(id));
  const lighter: Theme[] = [];
  for (const theme of touched) if (!isMadeByIt(theme)) lighter.push(await withoutNotes(store, theme, ids));
  return store.erase(async () => {
    const now = clock.now();
    for (const theme of lighter) await store.themes.put({ ...theme, updatedAt: now });
    await archive.remove(
      "themes",
      touched.filter(isMadeByIt).map(({ id }) => id),
    );
    return ok(null);
  });
};

const withoutNotes = async (
  store: Pick<Needs["store"], "captures">,
  theme: Theme,
  ids: ReadonlySet<string>,
): Promise<Theme> => {
  // Object.keys forgets which keys it was given.
  const all = Object.keys(theme.captureIds) as CaptureId[];
  const stays = all.filter((id) => !ids.has(id));
  const stemsIn = async (some: readonly CaptureId[]): Promise<ReadonlySet<string>> =>
    new Set((await store.captures.many(some)).flatMap(({ text }) => stemsOf(text)));
  const [lost, kept] = [await stemsIn(all.filter((id) => ids.has(id))), await stemsIn(stays)];
  const keywords = Object.keys(theme.keywords).filter((stem) => !lost.has(stem) || kept.has(stem));
  const asSet = (keys: readonly string[]) => Object.fromEntries(keys.map((one) => [one, true as const]));
  return { ...theme, captureIds: asSet(stays), keywords: asSet(keywords) };
};
