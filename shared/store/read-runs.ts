import type { CaptureId } from "../domain/capture.ts";
import type { CaptureRow, CirkelDatabase } from "./schema.ts";

/** So many ids are read by one run of keys, when no more than as many others lie between them. */
const inOneRun = 500;

/**
 * The rows with these ids, in no order. Where nearly all notes are asked for, as those of a kind among all, a run of keys
 * costs a fifth of asking for each; once a run brings too many others, what follows is asked for one by one.
 */
export const rowsInRuns = async (
  { captures }: CirkelDatabase,
  ids: readonly CaptureId[],
): Promise<readonly CaptureRow[]> => {
  const wanted = new Set<string>(ids);
  const rows: CaptureRow[] = [];
  let left: readonly CaptureId[] = [...wanted].sort() as CaptureId[];
  while (left.length > 0) {
    const asked = left.slice(0, inOneRun);
    const [first = "", last = ""] = [asked[0], asked.at(-1)];
    const run = await captures
      .where(":id")
      .between(first, last, true, true)
      .limit(2 * inOneRun)
      .toArray();
    rows.push(...run.filter(({ id }) => wanted.has(id)));
    left = left.slice(inOneRun);
    if (run.length < 2 * inOneRun) continue;
    const reached = run.at(-1)?.id ?? "";
    const others = await captures.bulkGet([...asked.filter((id) => id > reached), ...left]);
    return [...rows, ...others.flatMap((row) => row ?? [])];
  }
  return rows;
};
