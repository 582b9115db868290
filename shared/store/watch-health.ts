import type { Instant } from "../domain/entity.ts";
import type { Progress, StoreHealth } from "../ports.ts";
import type { ChangeFeed } from "./change-feed.ts";

/** What the parts of the store notice about the copies; told to the screens of this window as it changes. */
export interface HealthWatch {
  seen(): Omit<StoreHealth, "returned">;
  written(at: Instant): void;
  failed(): void;
  restoring(progress: Progress | undefined): void;
  newer(count: number): void;
  database(state: StoreHealth["database"]): void;
}

/** A watch over one store; `hasJournal` says whether the host has a place for a second copy at all. */
export const watchHealth = (feed: ChangeFeed, hasJournal: boolean): HealthWatch => {
  let health: Omit<StoreHealth, "returned"> = {
    database: "opened",
    journal: hasJournal ? "written" : "absent",
    newer: 0,
  };
  const change = (to: Omit<StoreHealth, "returned">, tell: boolean): void => {
    health = to;
    if (tell) feed.tellHere([{ table: "health" }]);
  };
  return {
    seen: () => health,
    // Each note writes one: only the news that it works again is told.
    written: (lastJournalWrite) =>
      change({ ...health, journal: "written", lastJournalWrite }, health.journal === "failing"),
    failed: () => change({ ...health, journal: "failing" }, health.journal !== "failing"),
    restoring: (restoring) => {
      const { restoring: _before, ...rest } = health;
      change({ ...rest, ...(restoring && { restoring }) }, true);
    },
    newer: (newer) => change({ ...health, newer }, newer !== health.newer),
    database: (database) => change({ ...health, database }, database !== health.database),
  };
};
