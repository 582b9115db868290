/** Calls once after so many milliseconds, unless it is called off. */
export type StartTimer = (milliseconds: number, call: () => void) => () => void;

/** The timer of the platform. */
export const startTimer: StartTimer = (milliseconds, call) => {
  const timer = setTimeout(call, milliseconds);
  return () => clearTimeout(timer);
};

/** Most milliseconds between two bytes; a ping is one too. */
export const mostSilence = 60_000;

/** Most milliseconds for one answer, pings or not. */
export const mostTime = 15 * 60_000;

/** Watches whether bytes keep coming. */
export interface Watchdog {
  /** Something came. */
  readonly feed: () => void;
  readonly stop: () => void;
}

/** Calls when the first byte, the next byte or the end takes too long. */
export const createWatchdog = (start: StartTimer, untilFirstByte: number, tooLong: () => void): Watchdog => {
  const endWhole = start(mostTime, tooLong);
  let endSilence = start(untilFirstByte, tooLong);
  return {
    feed: () => {
      endSilence();
      endSilence = start(mostSilence, tooLong);
    },
    stop: () => {
      endSilence();
      endWhole();
    },
  };
};
