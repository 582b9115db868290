import type { Journal } from "../ports.ts";
import { readMeta } from "./meta.ts";
import type { CirkelDatabase } from "./schema.ts";

/** Records of an older epoch were deleted by the person, in another window or before the database was rolled back. */
export const followEpoch = async (database: CirkelDatabase, journal: Journal, epoch: string): Promise<void> => {
  const own = await readMeta(database, "epoch", "");
  if (epoch > own) await (await import("./clear-records.ts")).clearRecords(database, epoch);
  if (epoch < own) await journal.startEpoch(own);
};
