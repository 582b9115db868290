import { createBrowserCore } from "../../../browser/create-browser-core.ts";
import { openStore } from "../../../shared/store/open-store.ts";
import { systemClock } from "../../../shared/store/system-clock.ts";
import { createUlidIds } from "../../../shared/store/ulid-ids.ts";
import { makeNotes } from "../corpus/make-notes.ts";
import type { Pair } from "../row.ts";
import { openRawNotes, rawRow } from "./raw-notes.ts";
import { slowed, timed } from "./timing.ts";

/** As many as the product keeps in one transaction. */
const portion = 500;

/** One import of so many notes into an empty notebook: read, checked and kept, beside raw strict transactions. */
export const importTimes = async ({
  notes,
  slow,
}: {
  readonly notes: number;
  readonly slow: boolean;
}): Promise<Pair> => {
  const { api } = createBrowserCore();
  const rows = makeNotes(notes).map(({ text, madeAt }) => `"${text}",${madeAt}`);
  const files = [{ path: "notes.csv", text: ["text,date", ...rows].join("\n") }];
  const bringIn = async (): Promise<void> => {
    const { importId, notes: found } = await api.previewImport(files);
    const end = await api.keepImport(importId, "private");
    if (end.kind !== "kept" || end.imported !== notes)
      throw new Error(`of ${notes} notes ${found} were found; ${end.kind}`);
  };
  const value = await timed(slowed(slow, bringIn));

  const store = openStore({ clock: systemClock, ids: createUlidIds(), name: "cirkel" });
  const kept = (await store.captures.all()).map(rawRow);
  store.close();
  const raw = await openRawNotes("bench-import");
  const beside = await timed(async () => {
    for (let from = 0; from < kept.length; from += portion) await raw.bulkPut(kept.slice(from, from + portion));
  });
  raw.close();
  return { value, beside };
};
