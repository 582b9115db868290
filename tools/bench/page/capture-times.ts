import { browserJournal } from "../../../browser/browser-journal.ts";
import { scanSensitivity } from "../../../shared/domain/sensitivity/scan-sensitivity.ts";
import { createJournal } from "../../../shared/journal/create-journal.ts";
import { opfsFiles } from "../../../shared/journal/opfs-files.ts";
import type { Journal } from "../../../shared/ports.ts";
import { openStore } from "../../../shared/store/open-store.ts";
import { systemClock } from "../../../shared/store/system-clock.ts";
import { createUlidIds } from "../../../shared/store/ulid-ids.ts";
import { captureNote } from "../../../shared/usecases/capture-note.ts";
import type { Capture } from "../../../shared/domain/capture.ts";
import { makeNotes } from "../corpus/make-notes.ts";
import type { Pair } from "../row.ts";
import { openRawNotes } from "./raw-notes.ts";
import { timePairs, type Manner } from "./timing.ts";

export type Copies = "both" | "database";

/**
 * Keeping a note, from typed text to acknowledged, beside a raw strict put of the same record. With `database` the
 * second copy is staged as always, but its file is not written.
 */
export const captureTimes = async (copies: Copies, manner: Manner): Promise<readonly Pair[]> => {
  const needs = { clock: systemClock, ids: createUlidIds() };
  const store = openStore({
    ...needs,
    name: "cirkel",
    journal: copies === "both" ? browserJournal() : withoutFiles(),
    loadSearch,
  });
  const capture = captureNote({ ...needs, store, scan: scanSensitivity, language: async () => "nl" });
  const raw = await openRawNotes("bench-raw");
  // Another seed than that of the corpus: these notes are new.
  const texts = makeNotes(500, 2).map(({ text }) => text);
  let at = 0;
  let last: Capture | undefined;
  const product = async (): Promise<void> => {
    const kept = await capture({ text: texts[(at += 1) % texts.length] ?? "", surface: "browser" });
    if (!kept.ok) throw new Error(`a note was not kept: ${kept.error.kind}`);
    last = kept.value.capture;
  };
  try {
    await product();
    return await timePairs(manner, product, async () => {
      if (last) await raw.put({ ...last, id: needs.ids.next("capture") });
    });
  } finally {
    raw.close();
    store.close();
  }
};

const withoutFiles = (): Journal => createJournal({ ...opfsFiles("cirkel-journal"), write: async () => undefined });

const loadSearch = () => import("../../../shared/store/search.ts");
