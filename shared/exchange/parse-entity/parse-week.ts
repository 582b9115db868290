import * as v from "valibot";
import type { PhaseTimes, WeekCycle } from "../../domain/week.ts";
import type { Result } from "../../result.ts";
import { byId, count, entityEntries, idOf, instant, line, objectOf, prose, setOf } from "./fields.ts";
import { ifThenSchema } from "./parse-path.ts";
import { parseWith, type ParseProblem } from "./parse-with.ts";

const phase = objectOf<PhaseTimes>()({
  plannedAt: v.exactOptional(instant),
  doneAt: v.exactOptional(instant),
  minutes: v.exactOptional(count),
});

const weekSchema = objectOf<WeekCycle>()({
  ...entityEntries("week"),
  week: v.pipe(v.string(), v.regex(/^\d{4}-W(?:0[1-9]|[1-4]\d|5[0-3])$/)),
  phases: objectOf<WeekCycle["phases"]>()({
    aim: phase,
    work_catch: phase,
    deepen: phase,
    share: phase,
    harvest: phase,
  }),
  focus: v.exactOptional(prose),
  ifThen: v.exactOptional(ifThenSchema),
  harvest: v.exactOptional(
    objectOf<NonNullable<WeekCycle["harvest"]>>()({
      keep: setOf(idOf("capture")),
      themeChanges: byId(line),
      oneLine: prose,
    }),
  ),
  state: v.picklist(["open", "harvested", "lapsed"]),
});

/** Reads a week that came from outside. */
export const parseWeek = (value: unknown): Result<WeekCycle, ParseProblem> => parseWith(weekSchema, value);
