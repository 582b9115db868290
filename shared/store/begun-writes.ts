import type { PromiseExtended } from "dexie";

/**
 * The writes of one transaction that nobody waited for yet. The engine does what it is asked in the order in which it is
 * asked, so a later read sees them; waiting for each would cost a turn of the database.
 */
export interface BegunWrites {
  /** Only what the database itself promises: an async function that nobody waits for would lose the transaction. */
  add(write: PromiseExtended<unknown>): void;
  /** At the end of the transaction; rejects with the first that failed, which undoes all of them. */
  all(): Promise<void>;
}

/** The writes of one transaction, none yet. */
export const createBegunWrites = (): BegunWrites => {
  const begun: PromiseExtended<unknown>[] = [];
  return {
    add: (write) => {
      // Until `all` is waited for, a refusal would count as one that nobody listens to.
      write.catch(() => undefined);
      begun.push(write);
    },
    all: async () => {
      await Promise.all(begun);
    },
  };
};
