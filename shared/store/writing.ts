import type { CounterTally } from "./counters.ts";
import type { createChangeList } from "./change-feed.ts";
import type { CirkelDatabase } from "./schema.ts";

/** What one running transaction gathers besides the records themselves. */
export interface Writing {
  readonly counters: CounterTally;
  readonly changes: ReturnType<typeof createChangeList>;
  stamp(
    database: CirkelDatabase,
    before: { readonly id: string } | undefined,
    after: { readonly id: string },
  ): Promise<void>;
}
