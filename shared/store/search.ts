import { openIndex } from "./open-index.ts";
import { entryIn } from "./note-key.ts";
import type { SearchNeeds, Search } from "./search-part.ts";

/** Few enough for no task to take long on a thread that has a screen or a person waiting. */
const portion = 200;

/** Search in this very thread, for a host without workers and for records in memory. The index is made at the first search. */
export const createSearch = ({ database, feed }: SearchNeeds): Search => {
  const index = openIndex({ database, portion, keeping: "made anew", onMended: () => undefined });
  feed.subscribe(({ changes }) => {
    for (const { table, ids } of changes) if (table === "captures") index.changed(ids);
  });
  return async (typed) => (await index.search(typed)).map(entryIn);
};
