import { askSearch, type AskedSearch, type SearchWorker } from "./ask-search.ts";
import type { Search, SearchNeeds } from "./search-part.ts";

interface WorkerNeeds {
  /** Starts a worker that holds a lock of this name while it lives. */
  readonly start: (lock: string) => SearchWorker;
  /** Whether another thread can open this database, too. */
  readonly canRead: (database: IDBDatabase) => boolean;
}

/** So many workers may end under one question before it is answered here. */
const mostTries = 2;

/**
 * Search in a worker of this window's own, started at the first question and again when it ended. Where no worker helps, or
 * the records are in memory, this thread answers.
 */
export const searchInWorker = (needs: SearchNeeds, { start, canRead }: WorkerNeeds): Search => {
  const { database, feed } = needs;
  let asked: AskedSearch | undefined;
  let here: Promise<Search> | undefined;
  feed.subscribe(({ changes }) => {
    for (const { table, ids } of changes) if (table === "captures" && ids?.length !== 0) asked?.changed(ids);
  });
  const open = (): AskedSearch => {
    const opened = askSearch({
      start,
      // No note changed, but what is found may have.
      onMended: () => feed.tellHere([{ table: "captures", ids: [] }]),
      onEnd: () => {
        if (asked === opened) asked = undefined;
      },
    });
    return opened;
  };
  const searchHere: Search = async (typed) => {
    here ??= import("./search.ts").then(({ createSearch }) => createSearch(needs));
    here.catch(() => (here = undefined));
    return (await here)(typed);
  };
  const search = async (typed: string, tries: number): ReturnType<Search> => {
    await database.open();
    if (tries === 0 || !canRead(database.backendDB())) return searchHere(typed);
    try {
      return await (asked ??= open()).search(typed);
    } catch {
      return search(typed, tries - 1);
    }
  };
  return (typed) => search(typed, mostTries);
};
