import assert from "node:assert/strict";
import {
  finishPhase,
  harvestWeek,
  lapseWeek,
  nextPhase,
  openWeek,
  weekMoves,
  type WeekState,
} from "../../../shared/domain/week-moves.ts";
import { weekPhases, type WeekCycle } from "../../../shared/domain/week.ts";

const now = "2026-11-13T15:00:00.000Z";
const week = openWeek("2026-11-10", "week:1", "2026-11-10T08:00:00.000Z");
const harvest = { keep: { "capture:1": true }, themeChanges: {}, oneLine: "Eerst meekijken" } as const;
const states = Object.keys(weekMoves) as WeekState[]; // keys of a mapped type are its states

describe("the week", () => {
  it("opens as the ISO week of its day, with every phase still to come", () => {
    assert.deepEqual([week.week, week.state, Object.keys(week.phases)], ["2026-W46", "open", [...weekPhases]]);
    assert.equal(openWeek("2027-01-01", "week:2", now).week, "2026-W53");
    assert.equal(nextPhase(week), "aim");
  });

  it("is harvested or lapses from open only", () => {
    for (const from of states) {
      const at: WeekCycle = { ...week, state: from };
      const harvested = harvestWeek(at, harvest, now);
      const lapsed = lapseWeek(at, "2026-11-17");
      if (from === "open") assert(harvested.ok && lapsed.ok);
      else {
        assert.deepEqual(harvested, { ok: false, error: { kind: "notFrom", from, to: "harvested" } });
        assert.deepEqual(lapsed, { ok: false, error: { kind: "notFrom", from, to: "lapsed" } });
      }
    }
  });

  it("keeps what was harvested, and when", () => {
    const planned: WeekCycle = { ...week, phases: { ...week.phases, harvest: { plannedAt: now, minutes: 8 } } };
    const harvested = harvestWeek(planned, harvest, now);

    assert(harvested.ok);
    assert.deepEqual(harvested.value, {
      ...planned,
      state: "harvested",
      harvest,
      phases: { ...week.phases, harvest: { plannedAt: now, minutes: 8, doneAt: now } },
    });
  });

  it("lapses after its Sunday, also over the turn of the year, and nothing else happens", () => {
    assert.deepEqual(lapseWeek(week, "2026-11-15"), { ok: false, error: { kind: "notOver" } });
    assert.deepEqual(lapseWeek(week, "2026-11-16"), { ok: true, value: { ...week, state: "lapsed" } });
    const last = openWeek("2026-12-31", "week:3", now);
    assert.equal(lapseWeek(last, "2027-01-03").ok, false);
    assert.equal(lapseWeek(last, "2027-01-04").ok, true);
  });

  it("names the first phase that is not done", () => {
    assert.equal(nextPhase(finishPhase(week, "aim", now)), "work_catch");
    assert.equal(nextPhase(weekPhases.reduce((at, phase) => finishPhase(at, phase, now), week)), undefined);
  });
});
