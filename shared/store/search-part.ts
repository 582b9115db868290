import type { ChangeFeed } from "./change-feed.ts";
import type { CirkelDatabase } from "./schema.ts";

/** Ids of the notes that match what was typed. */
export type Search = (typed: string) => Promise<ReadonlySet<string>>;

export interface SearchNeeds {
  readonly database: CirkelDatabase;
  readonly feed: ChangeFeed;
}

/** What answers a search; each host loads its own at the first one. */
export interface SearchPart {
  readonly createSearch: (needs: SearchNeeds) => Search;
}
