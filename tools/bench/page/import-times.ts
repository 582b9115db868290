import { createBrowserCore } from "../../../browser/create-browser-core.ts";
import { scanSensitivity } from "../../../shared/domain/sensitivity/scan-sensitivity.ts";
import { systemClock } from "../../../shared/store/system-clock.ts";
import { createUlidIds } from "../../../shared/store/ulid-ids.ts";
import { newCapture } from "../../../shared/usecases/new-capture.ts";
import { makeNotes, type CorpusNote } from "../corpus/make-notes.ts";
import type { Pair } from "../row.ts";
import { openRawNotes, rawRow, type RawRow } from "./raw-notes.ts";
import { slowed, timed } from "./timing.ts";

export interface ImportWish {
  readonly notes: number;
  readonly slow: boolean;
}

/** As many as the product keeps in one transaction. */
const portion = 500;

/**
 * One import of so many notes into an empty notebook: read, checked and kept, beside raw strict transactions. Half of
 * those come before it and half after, because the machine can be another one some minutes later.
 */
export const importTimes = async ({ notes, slow }: ImportWish): Promise<Pair> => {
  const { api } = createBrowserCore();
  const corpus = makeNotes(notes);
  const lines = corpus.map(({ text, madeAt }) => `"${text}",${madeAt}`);
  const files = [{ path: "notes.csv", text: ["text,date", ...lines].join("\n") }];
  const bringIn = async (): Promise<void> => {
    const { importId, notes: found } = await api.previewImport(files);
    const end = await api.keepImport(importId, "private");
    if (end.kind !== "kept" || end.imported !== notes)
      throw new Error(`of ${notes} notes ${found} were found; ${end.kind}`);
  };
  const raw = await openRawNotes("bench-import");
  const putRaw = async (rows: readonly RawRow[]): Promise<void> => {
    for (let from = 0; from < rows.length; from += portion) await raw.bulkPut(rows.slice(from, from + portion));
  };
  const rows = await rawRowsOf(corpus);
  const before = await timed(() => putRaw(rows.slice(0, notes / 2)));
  const value = await timed(slowed(slow, bringIn));
  const after = await timed(() => putRaw(rows.slice(notes / 2)));
  raw.close();
  return { value, beside: before + after };
};

const rawRowsOf = async (corpus: readonly CorpusNote[]): Promise<readonly RawRow[]> => {
  const ids = createUlidIds();
  const needs = { clock: systemClock, ids, scan: scanSensitivity, language: async () => "nl" as const };
  const made = corpus.map(({ text, madeAt }) => newCapture(needs, { text, madeAt, surface: "import" }));
  return (await Promise.all(made)).map(rawRow);
};
