/** What keeps a background awake. */
export interface Waking {
  /** Any call of the extension platform: it begins the browser's half minute anew. */
  readonly call: () => Promise<unknown>;
  /** Does this every so many ms, until what it gives back is called. */
  readonly every: (ms: number, beat: () => void) => () => void;
  /** Remembers elsewhere that there is work, for who starts after this one was stopped in the middle. */
  readonly note: () => Promise<void>;
  readonly forget: () => Promise<void>;
}

// Browsers end a background that rested for half a minute, and neither a request that is open nor bytes that come in count
// as work there: only events and calls of the extension platform do.
const callEveryMs = 20_000;

/** Does work that the browser must not break off, also several at a time. Without any nothing is called and no timer runs. */
export const stayAwake = ({ call, every, note, forget }: Waking): (<T>(work: () => Promise<T>) => Promise<T>) => {
  let atWork = 0;
  let rest = (): void => undefined;
  return async (work) => {
    atWork += 1;
    if (atWork === 1) {
      rest = every(callEveryMs, () => void call());
      void note();
    }
    try {
      return await work();
    } finally {
      atWork -= 1;
      if (atWork === 0) {
        rest();
        void forget();
      }
    }
  };
};

/** The timer of this worker. */
export const everySoOften: Waking["every"] = (ms, beat) => {
  const timer = setInterval(beat, ms);
  return () => clearInterval(timer);
};
