import type { CirkelDatabase } from "./schema.ts";

/**
 * Dexie stays closed after an opening that failed. Here only who waited for that opening is refused; who asks after it
 * makes the next attempt: a full disk can have room again, and another window can be done with its upgrade.
 */
export const reopenAfterFailure = (database: CirkelDatabase): void => {
  const open = database.open.bind(database);
  database.open = () =>
    open().catch((error: unknown) => {
      setTimeout(() => reset(database));
      throw error;
    });
  // Another window upgrades or deletes it, and Dexie lets go at once. What came of that is worth knowing now.
  database.on("versionchange", () => void setTimeout(() => void database.open().catch(() => undefined)));
};

/** Closes what is open; the next question opens it again. */
export const reset = (database: CirkelDatabase): void => database.close({ disableAutoOpen: false });
