import type { CaptureRecords } from "../ports.ts";
import { counterKeys } from "./counters.ts";
import { createRecords } from "./records.ts";
import { captureRows } from "./row-shapes.ts";
import type { CirkelDatabase } from "./schema.ts";
import { keepStamp } from "./stamps-of.ts";
import type { ChangeFeed } from "./change-feed.ts";
import type { Entry } from "./note-key.ts";
import type { SearchPart } from "./search-part.ts";
import { createTimeline, type Timeline } from "./timeline.ts";
import type { Writing } from "./writing.ts";

type Keys = Awaited<ReturnType<Timeline>>;

/** The notes: newest first by the moment they were made, by tag and period, by shared stems, by words. */
export const createCaptureRecords = (
  database: CirkelDatabase,
  writing: () => Writing,
  feed: ChangeFeed,
  loadSearch: () => Promise<SearchPart>,
): CaptureRecords => {
  const table = database.captures;
  const records = createRecords("captures", table, captureRows, writing, async ({ id }) => [id]);
  const timeline = createTimeline(database, feed);
  // What answers a search and a recall is loaded at the first of them.
  const search = once(async () => (await loadSearch()).createSearch({ database, feed }));
  const alike = once(async () => (await import("./alike.ts")).createAlike(database, records, feed));
  const many = async () => (await import("./many-notes.ts")).createManyNotes(database, captureRows);
  // As long as nothing changes the list is the same, and nobody has to look through it again.
  let last: { readonly keys: Keys; readonly entries: readonly Entry[] } | undefined;
  const entriesOf = (keys: Keys): readonly Entry[] => {
    if (last?.keys !== keys) last = { keys, entries: keys.map(entryOf) };
    return last.entries;
  };
  const tagged = (tag: string) => table.where("tagDays").between(`${tag}\0`, `${tag}\0\uffff`);
  return {
    ...records,
    addNew: async (captures) => {
      const now = writing();
      // Which device stamps them has to be known, even though nothing was stamped of them before.
      await Promise.all([now.older([]), now.counters.add(captures.map((capture) => counterKeys(capture, [])))]);
      const stamps = now.added("captures", captures);
      const rows = captures.map((capture, at) => keepStamp({ stamp: stamps[at] }, captureRows.toRow(capture)));
      now.begun.add(table.bulkPut(rows));
      for (const { id } of captures) now.changes.add("captures", id);
    },
    thousands: async (ids) => (await many()).thousands(ids),
    timeline: async (newest) =>
      newest === undefined ? entriesOf(await timeline.all()) : (await timeline.newest(newest)).map(entryOf),
    count: async () => table.orderBy("[at+day+id]").count(),
    bin: async () => (await many()).bin(),
    tagged: async (tag) => (await tagged(tag).sortBy("at")).map(captureRows.toRecord),
    taggedIds: async (tag) => await tagged(tag).primaryKeys(),
    taggedWithin: async (tag, days) => (await many()).taggedWithin(tag, days),
    alike: async (note) => (await alike())(note),
    search: async (typed) => (await search())(typed),
  };
};

const entryOf = ([, day, id]: Keys[number]): Entry => ({ id, day });

/** What could not be loaded now may be the next time. */
const once = <T>(load: () => Promise<T>): (() => Promise<T>) => {
  let loaded: Promise<T> | undefined;
  return () => {
    loaded ??= load();
    loaded.catch(() => (loaded = undefined));
    return loaded;
  };
};
