import type { Day } from "../domain/entity.ts";

interface Entry {
  readonly day: Day;
}

/** Entries of one day that follow each other, up to and without `end`. */
interface Run {
  readonly day: Day;
  readonly start: number;
  readonly end: number;
}

/** A timeline is the same list as long as nothing changes: so its runs are found once. */
const known = new WeakMap<readonly Entry[], readonly Run[]>();

/** The entries of these days, in their order. Looks at days and not at entries: two years have 730 of them. */
export const withinDays = <T extends Entry>(
  entries: readonly T[],
  from: Day | undefined,
  until: Day | undefined,
): readonly T[] => {
  if (!from && !until) return entries;
  const runs = known.get(entries) ?? runsOf(entries);
  known.set(entries, runs);
  return runs
    .filter(({ day }) => (!from || day >= from) && (!until || day <= until))
    .flatMap(({ start, end }) => entries.slice(start, end));
};

const runsOf = (entries: readonly Entry[]): readonly Run[] => {
  const starts = entries.flatMap(({ day }, at) => (day === entries[at - 1]?.day ? [] : [at]));
  return starts.flatMap((start, at) => {
    const first = entries[start];
    return first ? [{ day: first.day, start, end: starts[at + 1] ?? entries.length }] : [];
  });
};
