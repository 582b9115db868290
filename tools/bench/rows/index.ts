import type { Row } from "../row.ts";
import { bulkImport } from "./bulk-import.ts";
import { capture } from "./capture.ts";
import { code } from "./code.ts";
import { idle } from "./idle.ts";
import { keys } from "./keys.ts";
import { memory } from "./memory.ts";
import { panel } from "./panel.ts";
import { reads } from "./reads.ts";
import { recall } from "./recall.ts";
import { restoring } from "./restoring.ts";
import { saving } from "./saving.ts";
import { scroll } from "./scroll.ts";
import { search } from "./search.ts";
import { sizes } from "./sizes.ts";
import { themes } from "./themes.ts";

/** Every row, in the order in which they are measured: those that add notes come after those that only look. */
export const rows: readonly Row[] = [
  sizes,
  panel,
  memory,
  reads,
  scroll,
  search,
  keys,
  idle,
  recall,
  capture,
  saving,
  themes,
  bulkImport,
  restoring,
  code,
];
