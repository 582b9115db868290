import type { Capture, CaptureId, Context } from "../domain/capture.ts";
import type { Language } from "../domain/entity.ts";
import type { FoundNote } from "../domain/notes-import.ts";
import type { NotKept } from "../ports.ts";
import { err, ok, type Result } from "../result.ts";
import { importTask, lastMark, runningMark, type ImportId } from "./import-marks.ts";
import { instantOf } from "./instant-of.ts";
import { keepThemesOfTags } from "./keep-tag-themes.ts";
import type { Needs } from "./needs.ts";
import { newCapture } from "./new-capture.ts";
import { takeBackImport } from "./take-back-import.ts";

type ImportNeeds = Pick<Needs, "clock" | "ids" | "language" | "scan" | "store">;

export interface Import {
  readonly importId: ImportId;
  readonly notes: readonly FoundNote[];
  readonly visibility: Capture["visibility"];
}

interface Watch {
  readonly onKept: (kept: number) => void;
  readonly isStopped: () => boolean;
}

export interface Stopped {
  readonly kind: "stopped";
}

/** So many notes are kept in one transaction: a screen can draw in between, and stop it. */
const portion = 500;

/**
 * Keeps all of an import, or nothing. A large one takes several transactions, so what was kept is taken back when it is
 * stopped or fails, and by the next window when this one dies: see `takeBackBrokenOff`. Themes come last, at once.
 */
export const keepImport =
  (needs: ImportNeeds) =>
  (one: Import, watch: Watch): Promise<Result<number, NotKept | Stopped>> =>
    needs.store.alone<Result<number, NotKept | Stopped>>(importTask, async () => {
      const takeBack = () => takeBackImport(needs)(one.importId);
      try {
        const kept = await keepPortions(needs, one, watch);
        if (!kept.ok) await takeBack();
        return kept;
      } catch (bug) {
        // What cannot be taken back now goes the next time: the mark stays.
        await takeBack().catch(() => undefined);
        throw bug;
      }
    });

const keepPortions = async (
  needs: ImportNeeds,
  { importId, notes, visibility }: Import,
  { onKept, isStopped }: Watch,
): Promise<Result<number, NotKept | Stopped>> => {
  const { store, clock } = needs;
  const archive = await store.archive();
  // Asked once: a question for each note would wait for the portion that is being written.
  const spoken = await needs.language();
  const language = async (): Promise<Language> => spoken;
  const [begun, ended] = [await runningMark(store, importId), await runningMark(store, null)];
  const tags = new Set<string>();
  const texts = new Map<CaptureId, string>();
  const write = (captures: readonly Capture[], kept: number): Promise<Result<null, NotKept>> =>
    store.write<null, never>(async () => {
      await store.captures.addNew(captures);
      if (kept < notes.length) await archive.putSettings(begun);
      else {
        await keepThemesOfTags(needs, archive, tags, texts);
        await archive.putSettings({ ...ended, ...lastMark({ importId, at: clock.now(), count: kept }) });
      }
      return ok(null);
    });
  let previous: Capture | undefined;
  // One portion is made, and its transaction asked for, while the one before it is on its way to the disk.
  let underway: Promise<Result<null, NotKept>> = Promise.resolve(ok(null));
  try {
    for (let from = 0; from < notes.length; from += portion) {
      const captures: Capture[] = [];
      for (const note of notes.slice(from, from + portion)) {
        previous = await captureOf({ ...needs, language }, note, { importId, visibility, previous });
        const own = Object.keys(previous.tags);
        for (const tag of own) tags.add(tag);
        if (own.length > 0) texts.set(previous.id, previous.text);
        captures.push(previous);
      }
      const kept = from + captures.length;
      const before = underway;
      // The last one says that the import came to its end, so all others are kept by then.
      const isLast = kept === notes.length;
      if (isLast || isStopped()) {
        const wrote = await before;
        if (!wrote.ok) return wrote;
      }
      if (isStopped()) return err({ kind: "stopped" });
      underway = write(captures, kept);
      const wrote = await (isLast ? underway : before);
      if (!wrote.ok) return wrote;
      onKept(isLast ? kept : from);
    }
    return ok(notes.length);
  } finally {
    // Whoever takes back what was kept must find all of it.
    await underway.catch(() => undefined);
  }
};

const captureOf = (
  needs: ImportNeeds,
  note: FoundNote,
  {
    importId,
    visibility,
    previous,
  }: Pick<Import, "importId" | "visibility"> & { readonly previous: Capture | undefined },
): Promise<Capture> =>
  newCapture(needs, {
    text: note.text,
    kind: note.kind,
    surface: "import",
    context: contextOf(note),
    imported: { from: note.format, batch: importId, ...(note.foreignId && { id: note.foreignId }) },
    visibility,
    ...(note.tags && { tags: note.tags }),
    madeAt: instantOf(needs.clock, note),
    ...(note.part && note.part.index > 0 && previous && { continues: previous.id }),
  });

/** Where the words came from, when the file tells; else the file itself. */
const contextOf = ({ source, path, line }: FoundNote): Context =>
  source
    ? { ...source, type: source.ref === "" ? "import" : "page" }
    : { label: path.split("/").at(-1) ?? path, ref: `${path}:${line}`, type: "import" };
