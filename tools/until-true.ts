import { setTimeout as pause } from "node:timers/promises";

/** Long enough for two loaded cores; every wait ends as soon as its condition holds. */
const patience = 60_000;

/** Looks again and again until something holds; what is asked may fail meanwhile. */
export const untilTrue = async (what: string, holds: () => Promise<unknown>): Promise<void> => {
  const giveUp = Date.now() + patience;
  let last: unknown;
  for (;;) {
    try {
      if (await holds()) return;
    } catch (error) {
      last = error;
    }
    if (Date.now() > giveUp) throw new Error(`it never came true that ${what}`, { cause: last });
    await pause(50);
  }
};
