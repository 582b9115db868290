import { IDBFactory, IDBKeyRange } from "fake-indexeddb";
import type { ModelPorts } from "../../shared/core/ai-needs-of.ts";
import { strategyApi, type StrategyPart } from "../../shared/core/strategy-api.ts";
import { createCore } from "../../shared/core.ts";
import type { Language } from "../../shared/domain/entity.ts";
import { localDay } from "../../shared/domain/days.ts";
import { createJournal } from "../../shared/journal/create-journal.ts";
import type { CoreApi } from "../../shared/messages/core-api.ts";
import type { Clock, Ids, Store } from "../../shared/ports.ts";
import type { FoundStrategy } from "../../shared/strategy-ports.ts";
import { createMemoryHost } from "../../shared/store/memory-host.ts";
import { openStore } from "../../shared/store/open-store.ts";
import { memoryFiles, type MemoryFiles } from "./memory-files.ts";

/** A whole core on a real (in-memory) IndexedDB, with a clock that ticks a second per look and ids that count. */
export interface World {
  readonly api: CoreApi;
  readonly store: Store;
  readonly clock: Clock & { set(at: string): void };
  readonly ids: Ids;
  /** Where the second copy is kept. */
  readonly files: MemoryFiles;
  /** Where the snapshots are kept. */
  readonly copies: MemoryFiles;
  readonly host: Place["host"];
  readonly name: string;
  /** Opens the same database again, as another window would; what is given is its own. */
  reopen(ports?: ModelPorts): World;
  /** Opens the journal with a database of its own: as another workspace would, or as after a loss. */
  elsewhere(): World;
}

/** What outlives a window. */
interface Place {
  readonly language: Language;
  readonly host: { readonly indexedDB: IDBFactory; readonly IDBKeyRange: typeof IDBKeyRange };
  readonly name: string;
  readonly clock: World["clock"];
  readonly ids: Ids;
  readonly files: MemoryFiles;
  readonly journal: "kept" | "absent";
  readonly copies: MemoryFiles;
  readonly ports: ModelPorts;
  readonly found: readonly FoundStrategy[];
}

let worlds = 0;

/** A fresh world: Tuesday 10 November 2026, 09:00 in Amsterdam, unless `at` says otherwise (ISO, UTC). */
export const createWorld = ({
  language = "nl",
  at = "2026-11-10T08:00:00.000Z",
  journal = "kept",
  ports = {},
  found = [],
}: {
  language?: Language;
  at?: string;
  journal?: Place["journal"];
  ports?: ModelPorts;
  found?: Place["found"];
} = {}): World =>
  openWorld({
    ...ownDatabase(),
    language,
    clock: tickingClock(at),
    ids: countingIds(),
    files: memoryFiles(),
    copies: memoryFiles(),
    journal,
    ports,
    found,
  });

const ownDatabase = (): Pick<Place, "host" | "name"> => {
  worlds += 1;
  return { host: { indexedDB: new IDBFactory(), IDBKeyRange }, name: `world-${worlds}` };
};

const openWorld = (place: Place): World => {
  const { language, host, name, clock, ids, files, copies, found } = place;
  const journal = place.journal === "kept" ? createJournal(files) : undefined;
  const loadStrategy = async (): Promise<StrategyPart> => ({ strategyApi: (asked) => strategyApi(asked, found) });
  const store = openStore({ clock, ids, name, host, ...(journal && { journal }), loadMemory, loadSearch });
  const parts = { loadExchange, copies, loadCopies, loadAi, loadStrategy };
  const api = createCore({ store, clock, ids, surface: "browser", language, ...parts, ...place.ports });
  return {
    ...place,
    api,
    store,
    reopen: (ports = place.ports) => openWorld({ ...place, ports }),
    elsewhere: () => openWorld({ ...place, ...ownDatabase() }),
  };
};

const loadMemory = () => Promise.resolve(createMemoryHost());

const loadSearch = () => import("../../shared/store/search.ts");
const loadExchange = () => import("../../shared/core/exchange-api.ts");
const loadAi = () => import("../../shared/core/ai-api.ts");
const loadCopies = () => import("../../shared/core/copies-api.ts");

const tickingClock = (start: string): World["clock"] => {
  let now = Date.parse(start);
  return {
    now: () => new Date((now += 1_000)).toISOString(),
    localDay: (at) => ({ day: localDay(at, 60), utcOffset: 60 }),
    set: (at) => {
      now = Date.parse(at);
    },
  };
};

/** Ids in the shape of a ULID, so that they sort in the order they were made. */
const countingIds = (): Ids => {
  let count = 0;
  return { next: (type) => `${type}:${String((count += 1)).padStart(26, "0")}` };
};
