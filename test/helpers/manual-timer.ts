import assert from "node:assert/strict";
import type { StartTimer } from "../../shared/coach/model/providers/watchdog.ts";

/** Time that passes when a test says so. */
export interface ManualTimer {
  readonly start: StartTimer;
  /** How long each timer that runs was set for, in the order they began. */
  readonly running: () => readonly number[];
  /** How many were ever started. */
  readonly started: () => number;
  /** Waits until so many were started. */
  readonly untilStarted: (count: number) => Promise<void>;
  /** The time of the timers that were set for so long is over. */
  readonly pass: (milliseconds: number) => void;
}

/** Makes a timer for a test. */
export const createManualTimer = (): ManualTimer => {
  const running = new Map<number, { readonly milliseconds: number; readonly call: () => void }>();
  const waiting: { readonly count: number; readonly settle: () => void }[] = [];
  let started = 0;
  return {
    start: (milliseconds, call) => {
      const key = started++;
      running.set(key, { milliseconds, call });
      for (const { count, settle } of waiting) if (count <= started) settle();
      return () => void running.delete(key);
    },
    running: () => [...running.values()].map(({ milliseconds }) => milliseconds),
    started: () => started,
    untilStarted: (count) =>
      new Promise((settle) => {
        if (count <= started) settle();
        else waiting.push({ count, settle });
      }),
    pass: (milliseconds) => {
      const due = [...running].filter(([, timer]) => timer.milliseconds === milliseconds);
      assert.ok(due.length > 0, `no timer runs for ${milliseconds} ms`);
      for (const [key, { call }] of due) {
        running.delete(key);
        call();
      }
    },
  };
};
