import { isInBin } from "../domain/bin.ts";
import type { Capture } from "../domain/capture.ts";
import type { CaptureRecords } from "../ports.ts";
import { createRecords } from "./records.ts";
import { captureRows } from "./row-shapes.ts";
import type { CirkelDatabase } from "./schema.ts";
import { createSearch } from "./search.ts";
import type { ChangeFeed } from "./change-feed.ts";
import { createTerms } from "./terms.ts";
import type { Writing } from "./writing.ts";

/** The notes: newest first by the moment they were made, by tag and period, by shared stems, by words. */
export const createCaptureRecords = (
  database: CirkelDatabase,
  writing: () => Writing,
  feed: ChangeFeed,
): CaptureRecords => {
  const table = database.captures;
  const records = createRecords("captures", table, captureRows, writing, (_, { id }) => [id]);
  const terms = createTerms(database);
  const search = createSearch(records, feed);
  const tagged = async (tag: string): Promise<readonly Capture[]> =>
    (await table.where("tagDays").between(`${tag}\0`, `${tag}\0\uffff`).sortBy("at")).map(captureRows.toRecord);

  return {
    ...records,
    timeline: async () => {
      const keys = await table.orderBy("[at+day+id]").reverse().keys();
      // A compound index gives its keys as [at, day, id]; Dexie types them as unknown keys.
      return (keys as unknown as [string, string, Capture["id"]][]).map(([, day, id]) => ({ id, day }));
    },
    count: async () => table.orderBy("[at+day+id]").count(),
    bin: async () => {
      const deleted = await table.where("deletedAt").above("").reverse().sortBy("deletedAt");
      return deleted.map(captureRows.toRecord).filter(isInBin);
    },
    tagged,
    sharing: async (stems, tags) => {
      const byStem = await records.many(await terms.sharing(stems));
      const byTag = (await Promise.all(tags.map(tagged))).flat();
      return [...new Map([...byStem, ...byTag].map((capture) => [capture.id, capture])).values()];
    },
    frequencies: async (stems) => {
      const { stemsOf } = await import("../domain/stems.ts");
      await terms.catchUp(async (ids) =>
        (await records.many(ids)).map(({ id, text }) => ({ id, stems: stemsOf(text) })),
      );
      return terms.frequencies(stems);
    },
    search: (typed) => search(typed),
  };
};
