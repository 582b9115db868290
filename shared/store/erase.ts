import type { Ids, Journal } from "../ports.ts";
import type { ChangeFeed } from "./change-feed.ts";
import { clearRecords } from "./clear-records.ts";
import { journalledTables } from "./merge-changes.ts";
import { scrubJournal } from "./rewrite-journal.ts";
import type { CirkelDatabase } from "./schema.ts";

/** Takes what erased records held out of the journal. The journal's lock is held alone. */
export const scrub = async (database: CirkelDatabase, journal: Journal | undefined, ids: Ids): Promise<void> => {
  if (journal) await scrubJournal(database, journal, ids);
};

/**
 * Deletes everything. The new epoch comes first: whatever breaks off after it, every copy of an older epoch empties
 * itself before it is used. The journal's lock is held alone.
 */
export const eraseAll = async (
  database: CirkelDatabase,
  journal: Journal | undefined,
  ids: Ids,
  feed: ChangeFeed,
): Promise<void> => {
  const id = ids.next("epoch");
  const epoch = id.slice(id.indexOf(":") + 1);
  const old = (await journal?.list()) ?? [];
  await journal?.startEpoch(epoch);
  await clearRecords(database, epoch);
  await journal?.remove(old);
  feed.tell([...journalledTables, "jobs" as const, "health" as const].map((table) => ({ table })));
};
