import type { CirkelDatabase } from "./schema.ts";

/**
 * Whether what the engine calls durable is so. After a write that failed for want of room, the engine under Chromium goes
 * on in a log with half a record in it; at its next start it stops reading there, and what was written meanwhile is gone:
 * in the database, and in the list of the files of the second copy alike.
 */
export interface EngineTrust {
  lose(): void;
  isLost(): boolean;
  /** Makes the engine begin a new log. Rejects while there is no room for that. */
  regain(database: CirkelDatabase): Promise<void>;
  close(): void;
}

/** The trust of one window. All windows of an origin write to the same log, so what one loses all of them lose. */
export const trustEngine = (name: string): EngineTrust => {
  let isLost = false;
  const others = new BroadcastChannel(`${name}.trust`);
  others.addEventListener("message", () => {
    isLost = true;
  });
  return {
    lose: () => {
      isLost = true;
      others.postMessage("lost");
    },
    isLost: () => isLost,
    regain: async (database) => {
      if (!isLost) return;
      await startFreshLog(database);
      isLost = false;
    },
    close: () => others.close(),
  };
};

/** More than the engine keeps in memory before it begins a new file; values of this size still stand in its log. */
const rows = 160;
const rowSize = 50_000;

const startFreshLog = async (database: CirkelDatabase): Promise<void> => {
  const keys = Array.from({ length: rows }, (_, at) => `filler ${at}`);
  await database.meta.bulkPut(keys.map((key) => ({ key, value: new Uint8Array(rowSize) })));
  await database.meta.bulkDelete(keys);
};
