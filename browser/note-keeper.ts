import { scanSensitivity } from "../shared/domain/sensitivity/scan-sensitivity.ts";
import type { CoreApi } from "../shared/messages/core-api.ts";
import { openStore } from "../shared/store/open-store.ts";
import { systemClock } from "../shared/store/system-clock.ts";
import { createUlidIds } from "../shared/store/ulid-ids.ts";
import { captureNote } from "../shared/usecases/capture-note.ts";
import { readSettings } from "../shared/usecases/keep-settings.ts";
import { browserJournal } from "./browser-journal.ts";
import { browserLanguage } from "./browser-language.ts";

export interface NoteKeeper {
  readonly capture: CoreApi["capture"];
  /** Whether the person wants to see what they noted before. */
  readonly showsRecall: () => Promise<boolean>;
}

/** Keeping notes without the rooms: the background sleeps and wakes too often to load more than it needs. */
export const createNoteKeeper = (): NoteKeeper => {
  const [clock, ids] = [systemClock, createUlidIds()];
  const store = openStore({ clock, ids, name: "cirkel", journal: browserJournal(), loadSearch });
  const settings = readSettings(store, browserLanguage());
  return {
    capture: captureNote({
      clock,
      ids,
      store,
      scan: scanSensitivity,
      language: async () => (await settings()).language,
    }),
    showsRecall: async () => (await settings()).recallAfterCapture,
  };
};

// It never searches.
const loadSearch = () => import("../shared/store/search.ts");
