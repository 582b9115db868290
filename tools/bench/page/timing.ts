import { alternate } from "../alternate.ts";
import type { Pair } from "../row.ts";

/** How a thing is measured: `slow` is for seeing a line turn red. */
export interface Manner {
  /** At most so many. */
  readonly pairs: number;
  /** After so many ms no further pair is begun. */
  readonly budget: number;
  readonly slow: boolean;
}

/** Milliseconds of this work. */
export const timed = async (work: () => unknown): Promise<number> => {
  const start = performance.now();
  await work();
  return performance.now() - start;
};

/** The same work, but it takes four times as long and a tenth of a second more. */
export const slowed =
  (slow: boolean, work: () => unknown): (() => Promise<void>) =>
  async () => {
    const took = await timed(work);
    if (slow) burn(took * 3 + 100);
  };

/** Keeps the thread busy. */
export const burn = (ms: number): void => {
  const end = performance.now() + ms;
  while (performance.now() < end);
};

/** Both after one another, as often as asked and as fits; each goes first in every second pair. */
export const timePairs = async (
  { pairs, budget, slow }: Manner,
  product: () => unknown,
  beside: () => unknown,
): Promise<readonly Pair[]> => {
  const own = slowed(slow, product);
  return alternate(
    { pairs, budget },
    () => timed(own),
    () => timed(beside),
  );
};

/** The longest task of this thread during the work; 0 when none was over the 50 ms from which a browser reports one. */
export const longestTask = async (work: () => unknown): Promise<number> => {
  let longest = 0;
  const look = (list: PerformanceEntryList): void => {
    for (const { duration } of list) longest = Math.max(longest, duration);
  };
  const observer = new PerformanceObserver((list) => look(list.getEntries()));
  observer.observe({ type: "longtask" });
  await work();
  // Entries come some time after the task that they are about.
  await new Promise((settle) => void setTimeout(settle, 100));
  look(observer.takeRecords());
  observer.disconnect();
  return longest;
};
