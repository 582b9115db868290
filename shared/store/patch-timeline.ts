import type { CaptureId } from "../domain/capture.ts";
import type { CaptureRow, CirkelDatabase } from "./schema.ts";
import type { Key } from "./timeline.ts";

/** The same keys with these notes as they are now: new ones come in, deleted ones are gone. */
export const patchTimeline = async (
  keys: readonly Key[],
  changed: ReadonlySet<string>,
  { captures }: CirkelDatabase,
): Promise<readonly Key[]> => {
  // What was told as a change of notes are ids of notes.
  const rows = await captures.bulkGet([...changed] as CaptureId[]);
  return merge(
    keys.filter(([, , id]) => !changed.has(id)),
    rows.flatMap(keyOf).sort(newestFirst),
  );
};

/** Tombstones have no `at`: no index lists them. */
const keyOf = (row: CaptureRow | undefined): readonly Key[] =>
  row?.at === undefined ? [] : [[row.at, row.day, row.id]];

/** One run of two that are in order; what comes in is mostly a single new one. */
const merge = (many: readonly Key[], few: readonly Key[]): readonly Key[] => {
  let from = 0;
  const parts = few.map((key) => {
    const before = many.slice(from, placeOf(key, many, from));
    from += before.length;
    return [...before, key];
  });
  return parts.flat().concat(many.slice(from));
};

const placeOf = (key: Key, keys: readonly Key[], from: number): number => {
  let [low, high] = [from, keys.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const other = keys[middle];
    if (other && newestFirst(other, key) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** As the database orders its keys, the other way round. */
const newestFirst = (a: Key, b: Key): number => {
  const differs = a.findIndex((part, at) => part !== b[at]);
  return differs < 0 ? 0 : (a[differs] ?? "") < (b[differs] ?? "") ? 1 : -1;
};
