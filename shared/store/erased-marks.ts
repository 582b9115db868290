import { erasedRows, type Meta } from "./meta.ts";
import type { CirkelDatabase } from "./schema.ts";

/** All records whose older changes have to be taken out of every copy; of a record that was erased more than once, the last stamp. */
export const readErased = async (database: CirkelDatabase): Promise<ReadonlyMap<string, string>> => {
  const since = new Map<string, string>();
  for (const { value } of await erasedRows(database).toArray())
    // Written above, and as one row by older versions.
    for (const [id, stamp] of value as Meta["scrub"]) if (stamp > (since.get(id) ?? "")) since.set(id, stamp);
  return since;
};

/** Every copy is clean. */
export const forgetErased = async (database: CirkelDatabase): Promise<void> => {
  await erasedRows(database).delete();
};
