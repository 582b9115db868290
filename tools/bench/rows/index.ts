import type { Row } from "../row.ts";
import { capture } from "./capture.ts";

/** Every row, in the order in which they are measured. */
export const rows: readonly Row[] = [capture];
