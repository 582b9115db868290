import { captureTimes } from "./capture-times.ts";
import { fill } from "./fill.ts";
import { floorTimes } from "./floor-times.ts";
import { importTimes } from "./import-times.ts";
import { openNaiveSearch } from "./naive-search.ts";
import { openRecycler } from "./recycler.ts";
import { readTimes } from "./read-times.ts";
import { recallTimes } from "./recall-times.ts";
import { settle } from "./settle.ts";
import { themeTimes } from "./theme-times.ts";

/** What rows call in a page of the extension: `page.evaluate(() => bench.…)`. */
export const benchPage = {
  fill,
  settle,
  captureTimes,
  floorTimes,
  importTimes,
  openNaiveSearch,
  openRecycler,
  readTimes,
  recallTimes,
  themeTimes,
};
