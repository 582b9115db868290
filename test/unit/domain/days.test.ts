import assert from "node:assert/strict";
import fc from "fast-check";
import { addDays, daysFromTo, isDay, isoWeek, localDay, localTime } from "../../../shared/domain/days.ts";

const anyDay = fc
  .date({ min: new Date("1970-01-01"), max: new Date("2199-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe("days", () => {
  it("are real calendar days only", () => {
    for (const day of ["2026-11-02", "2024-02-29", "2000-02-29"]) assert(isDay(day), day);
    for (const text of [
      "2026-02-29",
      "2026-02-30",
      "1900-02-29",
      "2026-13-01",
      "2026-00-10",
      "2026-11-00",
      "2026-11-31",
      "2026-11-2",
      "26-11-02",
      " 2026-11-02",
      "2026-11-02T00:00",
      "",
    ])
      assert(!isDay(text), text);
  });

  it("count over months, leap days and years", () => {
    assert.equal(addDays("2024-02-28", 1), "2024-02-29");
    assert.equal(addDays("2026-12-31", 1), "2027-01-01");
    assert.equal(addDays("2026-03-01", -1), "2026-02-28");
    assert.equal(daysFromTo("2026-11-02", "2026-11-09"), 7);
    assert.equal(daysFromTo("2026-11-09", "2026-11-02"), -7);
  });

  it("come back from any distance", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -40_000, max: 40_000 }), (day, count) => {
        const there = addDays(day, count);
        assert(isDay(there));
        assert.equal(daysFromTo(day, there), count);
        assert.equal(addDays(there, -count), day);
      }),
    );
  });

  it("are text that sorts as time does", () => {
    fc.assert(
      fc.property(anyDay, anyDay, (a, b) => assert.equal(Math.sign(daysFromTo(a, b)), a < b ? 1 : a > b ? -1 : 0)),
    );
  });
});

describe("the ISO week of a day", () => {
  for (const [day, week] of [
    ["2026-11-10", "2026-W46"],
    ["2026-12-31", "2026-W53"],
    ["2027-01-03", "2026-W53"],
    ["2027-01-04", "2027-W01"],
    ["2024-12-30", "2025-W01"],
    ["2021-01-03", "2020-W53"],
    ["2023-01-01", "2022-W52"],
  ] as const) {
    it(`is ${week} on ${day}`, () => assert.equal(isoWeek(day), week));
  }

  it("is the same from Monday to Sunday and another one after that", () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const monday = addDays(day, -((new Date(day).getUTCDay() + 6) % 7));
        assert.equal(isoWeek(monday), isoWeek(day));
        assert.equal(isoWeek(addDays(monday, 6)), isoWeek(day));
        assert(isoWeek(addDays(monday, 7)) > isoWeek(day));
      }),
    );
  });
});

describe("local day and time", () => {
  it("move over midnight with the offset", () => {
    assert.equal(localDay("2026-11-10T23:30:00.000Z", 60), "2026-11-11");
    assert.equal(localTime("2026-11-10T23:30:00.000Z", 60), "00:30");
    assert.equal(localDay("2026-01-01T02:00:00.000Z", -300), "2025-12-31");
    assert.equal(localTime("2026-01-01T02:00:00.000Z", 345), "07:45");
  });

  it("are those of the shifted moment for every offset", () => {
    fc.assert(
      fc.property(
        anyDay,
        fc.integer({ min: 0, max: 1_439 }),
        fc.integer({ min: -720, max: 840 }),
        (day, minute, offset) => {
          const at = new Date(Date.parse(day) + (minute - offset) * 60_000).toISOString();
          assert.equal(localDay(at, offset), day);
          const [hours, minutes] = localTime(at, offset).split(":").map(Number);
          assert.equal((hours ?? 0) * 60 + (minutes ?? 0), minute);
        },
      ),
    );
  });
});
