/** A host without locks has no other window either. */
const { navigator } = globalThis as { readonly navigator?: { readonly locks?: LockManager } };

/**
 * Runs `work` while no other window of this origin holds the lock `name` (or, shared, none holds it for itself alone).
 * A lock is freed when its window dies. Never await one inside a transaction.
 */
export const withLock = async <T>(name: string, mode: LockMode, work: () => Promise<T>): Promise<T> =>
  navigator?.locks ? await navigator.locks.request(name, { mode }, work) : await oneByOne(name, work);

/** As `withLock`, but it answers as soon as there is an outcome; the lock is held until the rest is done too. */
export const withLockUntil = <T>(
  name: string,
  mode: LockMode,
  work: () => Promise<{ readonly outcome: T; readonly rest?: Promise<void> | undefined }>,
): Promise<T> =>
  new Promise((settle, fail) => {
    void withLock(name, mode, async () => {
      let rest: Promise<void> | undefined;
      try {
        const done = await work();
        settle(done.outcome);
        ({ rest } = done);
      } catch (error) {
        fail(error);
      }
      await rest;
    });
  });

const last = new Map<string, Promise<unknown>>();

const oneByOne = async <T>(name: string, work: () => Promise<T>): Promise<T> => {
  const now = (last.get(name) ?? Promise.resolve()).then(work);
  last.set(
    name,
    now.catch(() => undefined),
  );
  return await now;
};
