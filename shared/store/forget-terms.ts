import type { PromiseExtended } from "dexie";
import type { CirkelDatabase } from "./schema.ts";

/** Takes notes out of the index of stems; how many others know their stems is counted anew when it is asked. */
export const forgetTerms = ({ terms, stems }: CirkelDatabase, ids: readonly string[]): PromiseExtended<unknown> =>
  terms
    .bulkGet([...ids])
    .then((rows) =>
      Promise.all([stems.bulkDelete(rows.flatMap((row) => row?.stems ?? [])), terms.bulkDelete([...ids])]),
    );
