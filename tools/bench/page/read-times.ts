import { createBrowserCore } from "../../../browser/create-browser-core.ts";
import { isoWeek } from "../../../shared/domain/days.ts";
import { openStore } from "../../../shared/store/open-store.ts";
import { systemClock } from "../../../shared/store/system-clock.ts";
import { createUlidIds } from "../../../shared/store/ulid-ids.ts";
import { themeNotes } from "../../../shared/usecases/theme-notes.ts";
import type { Pair } from "../row.ts";
import { openRawNotes } from "./raw-notes.ts";
import { timePairs, type Manner } from "./timing.ts";

export interface ReadTimes {
  readonly newest: readonly Pair[];
  readonly quarter: readonly Pair[];
  readonly weeks: readonly Pair[];
}

const shown = 50;
/** The most frequent tag, in the last whole quarter of the corpus. */
const [tag, from, until] = ["review", "2026-07-01", "2026-09-30"];

/**
 * What the screens read, beside the same asked of IndexedDB itself: the newest notes, those of a tag in a quarter, and
 * how many each week has. The first question of each is not counted: what the product keeps in memory is there by then.
 */
export const readTimes = async (manner: Manner): Promise<ReadTimes> => {
  const { api } = createBrowserCore();
  const store = openStore({ clock: systemClock, ids: createUlidIds(), name: "cirkel", loadSearch });
  const raw = await openRawNotes("bench-raw");
  const theme = (await store.themes.all()).find((one) => one.tag === tag);
  if (!theme) throw new Error("the corpus has no theme for its first tag");
  const idsOf = async (filter: Parameters<typeof api.timeline>[0], most: number) =>
    (await api.timeline(filter)).slice(0, most).map(({ id }) => id);
  const quarterOf = (themeId: typeof theme.id) => idsOf({ themeId, from, until }, Infinity);
  try {
    const newest = await timePairs(
      manner,
      async () => same(await store.captures.many(await idsOf({}, shown)), shown),
      async () => same(await raw.newest(shown), shown),
    );
    const expected = (await raw.tagged(tag, from, until)).length;
    const quarter = await timePairs(
      manner,
      async () => same(await themeNotes({ store }, await quarterOf(theme.id), tag, { from, until }), expected),
      async () => same(await raw.tagged(tag, from, until), expected),
    );
    const weeks = await timePairs(
      manner,
      async () => [...(await store.counters())].filter(([key]) => key.startsWith("week:")),
      async () => perWeek(await raw.perDay()),
    );
    return { newest, quarter, weeks };
  } finally {
    raw.close();
    store.close();
  }
};

const same = (found: readonly unknown[], count: number): void => {
  if (found.length !== count) throw new Error(`${found.length} notes were found, not ${count}`);
};

const perWeek = (days: ReadonlyMap<string, number>): ReadonlyMap<string, number> => {
  const weeks = new Map<string, number>();
  for (const [day, count] of days) weeks.set(isoWeek(day), (weeks.get(isoWeek(day)) ?? 0) + count);
  return weeks;
};

const loadSearch = () => import("../../../shared/store/search.ts");
