import { IDBFactory, IDBKeyRange } from "fake-indexeddb";
import { createCore } from "../../shared/core.ts";
import type { Language } from "../../shared/domain/entity.ts";
import { localDay } from "../../shared/domain/days.ts";
import type { CoreApi } from "../../shared/messages/core-api.ts";
import type { Clock, Ids, Store } from "../../shared/ports.ts";
import { openStore } from "../../shared/store/open-store.ts";

/** A whole core on a real (in-memory) IndexedDB, with a clock that ticks a second per look and ids that count. */
export interface World {
  readonly api: CoreApi;
  readonly store: Store;
  readonly clock: Clock & { set(at: string): void };
  readonly ids: Ids;
  /** Opens the same database again, as another window would. */
  reopen(): World;
}

let worlds = 0;

/** A fresh world: Tuesday 10 November 2026, 09:00 in Amsterdam, unless `at` says otherwise (ISO, UTC). */
export const createWorld = ({
  language = "nl",
  at = "2026-11-10T08:00:00.000Z",
}: { language?: Language; at?: string } = {}): World => {
  worlds += 1;
  return openWorld(
    language,
    { indexedDB: new IDBFactory(), IDBKeyRange },
    `world-${worlds}`,
    tickingClock(at),
    countingIds(),
  );
};

const openWorld = (
  language: Language,
  host: { indexedDB: IDBFactory; IDBKeyRange: typeof IDBKeyRange },
  name: string,
  clock: World["clock"],
  ids: Ids,
): World => {
  const store = openStore({ clock, ids, name, host });
  const api = createCore({ store, clock, ids, surface: "browser", language, loadExchange });
  return { api, store, clock, ids, reopen: () => openWorld(language, host, name, clock, ids) };
};

const loadExchange = () => import("../../shared/core/exchange-api.ts");

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
