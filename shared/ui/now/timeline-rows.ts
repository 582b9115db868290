import type { CaptureId } from "../../domain/capture.ts";
import type { Day } from "../../domain/entity.ts";

/** One note in the list. The first of its day carries the heading of that day. */
export interface TimelineRow {
  readonly id: CaptureId;
  readonly day: Day;
  readonly opensDay: boolean;
}

/** Rows for notes that come newest first: a day gets its heading once, also when notes were imported out of order. */
export const groupByDay = (entries: readonly { readonly id: CaptureId; readonly day: Day }[]): readonly TimelineRow[] =>
  entries.map(({ id, day }, index) => ({ id, day, opensDay: entries[index - 1]?.day !== day }));
