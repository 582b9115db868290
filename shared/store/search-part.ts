import type { Entry } from "./note-key.ts";
import type { ChangeFeed } from "./change-feed.ts";
import type { CirkelDatabase } from "./schema.ts";

/** The notes that match what was typed, newest first. */
export type Search = (typed: string) => Promise<readonly Entry[]>;

export interface SearchNeeds {
  readonly database: CirkelDatabase;
  readonly feed: ChangeFeed;
}

/** What answers a search; each host loads its own at the first one. */
export interface SearchPart {
  readonly createSearch: (needs: SearchNeeds) => Search;
}
