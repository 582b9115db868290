import { forgetErased } from "./erased-marks.ts";
import { writeMeta } from "./meta.ts";
import type { CirkelDatabase } from "./schema.ts";

/** Empties every table but what the database knows of itself, in one transaction, and begins this epoch. */
export const clearRecords = async (database: CirkelDatabase, epoch: string): Promise<void> => {
  await database.transaction("rw", database.tables, async () => {
    for (const table of database.tables) if (table.name !== "meta") await table.clear();
    await writeMeta(database, "epoch", epoch);
    await writeMeta(database, "returned", 0);
    await forgetErased(database);
    await writeMeta(database, "unfollowed", []);
    await database.meta.delete("words");
  });
};
