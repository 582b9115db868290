/** Timers that go off when a test says so. */
export interface HeldTimers {
  readonly wait: (ms: number, signal: AbortSignal) => Promise<void>;
  /** For how many ms somebody waits. */
  waiting(): readonly number[];
  /** Lets all that wait for so many ms go on, as soon as somebody does. */
  goOff(ms: number): Promise<void>;
}

export const heldTimers = (): HeldTimers => {
  const held = new Set<{ readonly ms: number; readonly goOff: () => void }>();
  return {
    wait: (ms, signal) =>
      new Promise((resolve) => {
        const one = {
          ms,
          goOff: () => {
            held.delete(one);
            resolve();
          },
        };
        held.add(one);
        signal.addEventListener("abort", one.goOff);
      }),
    waiting: () => [...held].map(({ ms }) => ms),
    goOff: async (ms) => {
      while (![...held].some((one) => one.ms === ms)) await new Promise(setImmediate);
      for (const one of held) if (one.ms === ms) one.goOff();
    },
  };
};
