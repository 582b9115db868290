import { Dexie } from "dexie";
import { opfsFiles } from "../../../shared/journal/opfs-files.ts";
import type { Capture } from "../../../shared/domain/capture.ts";
import type { Pair } from "../row.ts";
import { openRawNotes } from "./raw-notes.ts";
import { timePairs, type Manner } from "./timing.ts";

export interface FloorTimes {
  readonly dexie: readonly Pair[];
  readonly file: readonly Pair[];
}

/** As long as the segment of a note. */
const segment = new Uint8Array(700).fill(32);

/** What no design gets below: one put by Dexie alone, and a raw put with a small file after it; each beside a raw put. */
export const floorTimes = async (manner: Manner): Promise<FloorTimes> => {
  const raw = await openRawNotes("bench-raw");
  const [model] = await raw.newest(1);
  if (!model) throw new Error("there is no note to put");
  const database = new Dexie("bench-dexie", { chromeTransactionDurability: "strict" });
  database.version(1).stores({ notes: "id" });
  const notes = database.table("notes");
  const files = opfsFiles("bench-files");
  let at = 0;
  const next = (): Capture => ({ ...model, id: `capture:${(at += 1)}`, tags: {} });
  const put = (): Promise<void> => raw.put(next());
  try {
    return {
      dexie: await timePairs(manner, () => notes.put(next()), put),
      file: await timePairs(manner, () => put().then(() => files.write(`${at}.seg`, segment)), put),
    };
  } finally {
    database.close();
    raw.close();
  }
};
