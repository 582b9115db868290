import { fromBase64 } from "../domain/base64.ts";
import type { ImportFile } from "../domain/notes-import.ts";
import type { ChosenFile, ImportCalls, ImportId } from "../messages/import-types.ts";
import { freshNotes } from "../usecases/fresh-notes.ts";
import { readLast } from "../usecases/import-marks.ts";
import { keepImport, type Import } from "../usecases/keep-import.ts";
import type { Needs } from "../usecases/needs.ts";
import { undoImport } from "../usecases/undo-import.ts";

/** What one window is bringing in: the last look, until it is kept or forgotten, and the import that runs. */
export const importApi = (needs: Needs): ImportCalls => {
  let looked: Omit<Import, "visibility"> | undefined;
  let running: { readonly importId: ImportId; readonly total: number; kept: number; isStopped: boolean } | undefined;

  return {
    previewImport: async (files) => {
      const { readImport } = await import("../exchange/import/read-import.ts");
      const { notes, skipped, split, formats } = await readImport(files.map(unpacked), {
        today: needs.clock.localDay(needs.clock.now()).day,
        localDay: (at) => needs.clock.localDay(at),
      });
      const fresh = await freshNotes(needs)(notes);
      const importId = needs.ids.next("import");
      looked = { importId, notes: fresh };
      const known = notes.length - fresh.length;
      return { importId, files: files.length, formats, notes: fresh.length, known, split, skipped };
    },
    keepImport: async (importId, visibility) => {
      if (looked?.importId !== importId || running) return { kind: "gone" };
      const here = { importId, total: looked.notes.length, kept: 0, isStopped: false };
      running = here;
      const one = { ...looked, visibility };
      looked = undefined;
      try {
        const kept = await keepImport(needs)(one, {
          onKept: (count) => (here.kept = count),
          isStopped: () => here.isStopped,
        });
        if (kept.ok) return { kind: "kept", imported: kept.value };
        return kept.error.kind === "stopped" ? kept.error : { kind: "failed", reason: kept.error.reason };
      } finally {
        running = undefined;
      }
    },
    stopImport: async (importId) => {
      if (looked?.importId === importId) looked = undefined;
      if (running?.importId === importId) running.isStopped = true;
      return null;
    },
    importProgress: async () => {
      if (!running) return null;
      const { importId, kept, total } = running;
      return { importId, kept, total };
    },
    lastImport: () => readLast(needs.store),
    undoImport: undoImport(needs),
  };
};

const unpacked = (file: ChosenFile): ImportFile =>
  "base64" in file ? { path: file.path, bytes: fromBase64(file.base64) } : file;
