import { setTimeout as pause } from "node:timers/promises";

/** Waits for something, but not for ever: fails with these words when it takes longer than so many seconds. */
export const within = async <T>(seconds: number, what: string, work: Promise<T>): Promise<T> => {
  const giveUp = new AbortController();
  const late = pause(seconds * 1_000, undefined, { signal: giveUp.signal }).then(() => {
    throw new Error(`${what} took longer than ${seconds} s`);
  });
  late.catch(() => undefined);
  try {
    return await Promise.race([work, late]);
  } finally {
    giveUp.abort();
  }
};
