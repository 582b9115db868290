import { addDays } from "../../domain/days.ts";
import type { Day } from "../../domain/entity.ts";
import type { Filter } from "../../messages/core-api.ts";

export const periods = ["always", "week", "month", "own"] as const;
/** Which days: all, the last 7 or 30 with today, or from and until as the person picked them. */
export type Period = (typeof periods)[number];

/** The first day of a period; all days have none, and own days are picked. */
export const firstDayOf = (period: Period, today: Day): Day | undefined => {
  if (period === "week") return addDays(today, -6);
  if (period === "month") return addDays(today, -29);
  return undefined;
};

/** The filter with a part changed; `undefined` takes the part away. */
export const changeFilter = (
  filter: Filter,
  change: { readonly [key in keyof Filter]?: Filter[key] | undefined },
): Filter =>
  Object.fromEntries(
    Object.entries({ ...filter, ...change }).filter(([, value]) => value !== undefined && value !== ""),
  );

/** Whether the list shows less than everything. */
export const isFiltered = (filter: Filter): boolean => Object.keys(filter).length > 0;
