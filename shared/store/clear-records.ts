import type { Journal } from "../ports.ts";
import { readMeta, writeMeta } from "./meta.ts";
import type { CirkelDatabase } from "./schema.ts";

/** Empties every table but what the database knows of itself, in one transaction, and begins this epoch. */
export const clearRecords = async (database: CirkelDatabase, epoch: string): Promise<void> => {
  await database.transaction("rw", database.tables, async () => {
    for (const table of database.tables) if (table.name !== "meta") await table.clear();
    await writeMeta(database, "epoch", epoch);
    await writeMeta(database, "returned", 0);
    await writeMeta(database, "scrub", []);
    await writeMeta(database, "unfollowed", []);
  });
};

/** Records of an older epoch were deleted by the person, in another window or before the database was rolled back. */
export const followEpoch = async (database: CirkelDatabase, journal: Journal, epoch: string): Promise<void> => {
  const own = await readMeta(database, "epoch", "");
  if (epoch > own) await clearRecords(database, epoch);
  if (epoch < own) await journal.startEpoch(own);
};
