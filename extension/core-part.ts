import { createCore, type CorePorts } from "../shared/core.ts";
import { createJournal } from "../shared/journal/create-journal.ts";
import { mirroredFiles } from "../shared/journal/mirrored-files.ts";
import { opfsFiles } from "../shared/journal/opfs-files.ts";
import type { CoreApi, CoreChanged } from "../shared/messages/core-api.ts";
import type { Files } from "../shared/ports.ts";
import { deviceStorage } from "../shared/store/device-storage.ts";
import { openStore, type StoreNeeds } from "../shared/store/open-store.ts";
import { systemClock } from "../shared/store/system-clock.ts";
import { createUlidIds } from "../shared/store/ulid-ids.ts";
import { whenQuiet } from "../shared/store/when-quiet.ts";

/** What VS Code delivers to the core; the rest of what it needs stands in this part. */
export interface HostNeeds extends Omit<CorePorts, "store" | "clock" | "ids" | "surface" | "device" | "whenQuiet"> {
  /** A folder that all windows share, on every origin, for the second copy. */
  readonly journalFiles: Files;
  /** In a browser that folder is itself a database of another origin. */
  readonly isInBrowser: boolean;
  readonly loadMemory: NonNullable<StoreNeeds["loadMemory"]>;
}

export interface HostCore {
  readonly api: CoreApi;
  readonly subscribe: (listener: (changed: CoreChanged) => void) => void;
  /** Takes in what other databases wrote to the shared folder. */
  readonly catchUp: () => Promise<void>;
  readonly close: () => void;
}

/**
 * The core with its database, as a part by itself (`core.js`): VS Code waits for none of it when it starts the extension.
 * Such a part cannot ask for `vscode`, so what comes from there is handed in.
 */
export const createHostCore = ({ journalFiles, isInBrowser, loadMemory, ...ports }: HostNeeds): HostCore => {
  const needs = { clock: systemClock, ids: createUlidIds() };
  // In a browser the files of this origin come first, and the folder heals other workspaces.
  const files = isInBrowser ? mirroredFiles(opfsFiles("cirkel-journal"), journalFiles) : journalFiles;
  const store = openStore({
    ...needs,
    name: "cirkel",
    journal: createJournal(files),
    // Its worker can start no other: what is made here is read in portions, so that commands get their turn.
    loadSearch: () => import("../shared/store/search.ts"),
    loadMemory,
  });
  return {
    api: createCore({ ...ports, ...needs, store, surface: "vscode", device: deviceStorage, whenQuiet }),
    subscribe: (listener) => void store.subscribe(listener),
    catchUp: () => store.catchUp(),
    close: () => store.close(),
  };
};
