import { err, ok, type Result } from "../result.ts";
import { isoWeek } from "./days.ts";
import type { Day, Instant } from "./entity.ts";
import { weekPhases, type WeekCycle, type WeekPhase } from "./week.ts";

export type WeekState = WeekCycle["state"];

/** Where a week can go from where it is. */
export const weekMoves: { readonly [from in WeekState]: readonly WeekState[] } = {
  open: ["harvested", "lapsed"],
  harvested: [],
  lapsed: [],
};

export type WeekRefusal =
  { readonly kind: "notFrom"; readonly from: WeekState; readonly to: WeekState } | { readonly kind: "notOver" };

/** The open week that this day belongs to, with every phase still to plan. */
export const openWeek = (day: Day, id: WeekCycle["id"], now: Instant): WeekCycle => ({
  id,
  schema: 1,
  createdAt: now,
  updatedAt: now,
  week: isoWeek(day),
  phases: { aim: {}, work_catch: {}, deepen: {}, share: {}, harvest: {} },
  state: "open",
});

/** The week with what was kept of it. A harvest may come late, as long as nobody let the week lapse. */
export const harvestWeek = (
  week: WeekCycle,
  harvest: NonNullable<WeekCycle["harvest"]>,
  now: Instant,
): Result<WeekCycle, WeekRefusal> =>
  weekMoves[week.state].includes("harvested")
    ? ok({ ...finishPhase(week, "harvest", now), harvest, state: "harvested" })
    : err({ kind: "notFrom", from: week.state, to: "harvested" });

/** The week laid aside, once it is over on `today`. It has no consequence: nothing else changes. */
export const lapseWeek = (week: WeekCycle, today: Day): Result<WeekCycle, WeekRefusal> => {
  if (!weekMoves[week.state].includes("lapsed")) return err({ kind: "notFrom", from: week.state, to: "lapsed" });
  return isoWeek(today) > week.week ? ok({ ...week, state: "lapsed" }) : err({ kind: "notOver" });
};

/** The week with one phase done at this moment; what was planned and measured of it stays. */
export const finishPhase = (week: WeekCycle, phase: WeekPhase, now: Instant): WeekCycle => ({
  ...week,
  phases: { ...week.phases, [phase]: { ...week.phases[phase], doneAt: now } },
});

/** The first phase that is not done yet; undefined when all are. */
export const nextPhase = ({ phases }: Pick<WeekCycle, "phases">): WeekPhase | undefined =>
  weekPhases.find((phase) => phases[phase].doneAt === undefined);
