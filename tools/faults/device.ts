import { IDBFactory, IDBKeyRange } from "fake-indexeddb";
import type { Capture } from "../../shared/domain/capture.ts";
import { canonicalJson } from "../../shared/domain/canonical-json.ts";
import { createJournal } from "../../shared/journal/create-journal.ts";
import type { Ids, Store } from "../../shared/ports.ts";
import { openDatabase } from "../../shared/store/schema.ts";
import { openStore } from "../../shared/store/open-store.ts";
import { filesIn } from "./files-in-memory.ts";

/** One device with a store of its own: its database in memory, its journal in a map. */
export interface Device {
  readonly store: Store;
  readonly ids: Ids;
  /** The files of its journal, by path. */
  readonly disk: Map<string, Uint8Array<ArrayBuffer>>;
  /** Sets its clock; it ticks a second at each look. */
  setClock(at: number): void;
  now(): string;
  /** Everything that a person would see, as one text: equal on devices that agree. */
  contents(): Promise<string>;
  close(): void;
}

/** A new device. The name makes its ids unlike those of the others. */
export const createDevice = (name: string, at: number): Device => {
  let time = at;
  let made = 0;
  const host = { indexedDB: new IDBFactory(), IDBKeyRange };
  const disk: Device["disk"] = new Map();
  const ids: Ids = { next: (type) => `${type}:${name}${String((made += 1)).padStart(26 - name.length, "0")}` };
  const now = (): string => new Date((time += 1_000)).toISOString();
  const clock = { now, localDay: (moment: string) => ({ day: moment.slice(0, 10), utcOffset: 0 }) };
  const store = openStore({ clock, ids, name, host, journal: createJournal(filesIn(disk)), loadSearch });
  return {
    store,
    ids,
    disk,
    now,
    setClock: (moment) => {
      time = moment;
    },
    contents: async () => {
      const database = openDatabase(name, host);
      try {
        const [captures, settings, counters] = await Promise.all([
          database.captures.toArray(),
          database.settings.toArray(),
          database.counters.toArray(),
        ]);
        // The keys of an index are a set, whatever order they came in.
        const notes = captures.map(({ tagDays, ...note }) => ({
          ...note,
          ...(tagDays && { tagDays: tagDays.toSorted() }),
        }));
        // A counter that went back to nothing is as good as none.
        const counts = counters.filter(({ count }) => count > 0);
        return canonicalJson(JSON.parse(JSON.stringify({ notes, settings, counts })));
      } finally {
        database.close();
      }
    },
    close: () => store.close(),
  };
};

/** A note of this device as the product would write it. */
export const noteOf = (device: Device, text: string): Capture => {
  const createdAt = device.now();
  return {
    id: device.ids.next("capture"),
    schema: 1,
    createdAt,
    updatedAt: createdAt,
    text,
    lang: "en",
    day: createdAt.slice(0, 10),
    utcOffset: 0,
    surface: "browser",
    deepening: {},
    tags: {},
    status: "inbox",
    visibility: "private",
    sensitivity: {},
  };
};

const loadSearch = () => import("../../shared/store/search.ts");
