import { captureTimes } from "./capture-times.ts";
import { fill } from "./fill.ts";
import { settle } from "./settle.ts";

/** What rows call in a page of the extension: `page.evaluate(() => bench.…)`. */
export interface BenchPage {
  readonly fill: typeof fill;
  readonly settle: typeof settle;
  readonly captureTimes: typeof captureTimes;
}

export const createBenchPage = (): BenchPage => ({ fill, settle, captureTimes });
