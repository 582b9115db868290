import type { AiRecords, Records, RecordByTable } from "../ports.ts";
import type { CirkelDatabase } from "./schema.ts";
import type { Writing } from "./writing.ts";

/** The log of calls to a model, and the work on them; loaded when the model coach is. */
export const createAiRecords = (
  database: CirkelDatabase,
  writing: () => Writing,
  tableOf: <Name extends "aiRuns" | "jobs">(table: Name, writing: () => Writing) => Records<RecordByTable[Name]>,
): AiRecords => {
  const take = async (table: "aiRuns" | "jobs", ids: readonly string[]): Promise<void> => {
    const now = writing();
    now.begun.add(database.table<unknown, string>(table).bulkDelete([...ids]));
    for (const id of ids) now.changes.add(table, id);
  };
  return {
    runs: {
      ...tableOf("aiRuns", writing),
      remove: async (ids) => {
        const older = await writing().older(ids);
        await take("aiRuns", ids);
        writing().removed("aiRuns", ids, older);
      },
    },
    jobs: {
      // Told to the other windows as any record, but not stamped: what has no stamp comes into no journal.
      ...tableOf("jobs", () => ({ ...writing(), changed: () => undefined })),
      remove: (ids) => take("jobs", ids),
    },
  };
};
