import { createWatchdog, type StartTimer } from "./watchdog.ts";

/** Why a call was ended from this side. */
export type Ending = "cancelled" | "stalled" | "oversized";

/** Most bytes of one answer, all its events included. */
export const mostBytes = 8_000_000;

/** One call while it runs: how it is ended from here, and what was seen of it. */
export interface Call {
  readonly signal: AbortSignal;
  /** The first reason why it was ended from here. */
  readonly ending: () => Ending | undefined;
  readonly end: (ending: Ending) => void;
  /** Bytes came; a ping counts. */
  readonly onBytes: (count: number) => void;
  /** The connection broke while the answer came. */
  readonly onBroken: () => void;
  readonly isBroken: () => boolean;
  /** Ends the connection, if it is still there, and all timers. */
  readonly close: () => void;
}

/** Opens a call that ends by the person's signal, by silence, or by more bytes than an answer can have. */
export const openCall = (start: StartTimer, untilFirstByte: number, asked: AbortSignal): Call => {
  const connection = new AbortController();
  let ending: Ending | undefined;
  let bytes = 0;
  let isBroken = false;
  const end = (why: Ending): void => {
    ending ??= why;
    connection.abort();
  };
  const cancel = (): void => end("cancelled");
  const watchdog = createWatchdog(start, untilFirstByte, () => end("stalled"));
  if (asked.aborted) cancel();
  asked.addEventListener("abort", cancel);
  return {
    signal: connection.signal,
    ending: () => ending,
    end,
    onBytes: (count) => {
      bytes += count;
      watchdog.feed();
      if (bytes > mostBytes) end("oversized");
    },
    onBroken: () => void (isBroken = true),
    isBroken: () => isBroken,
    close: () => {
      asked.removeEventListener("abort", cancel);
      watchdog.stop();
      connection.abort();
    },
  };
};
