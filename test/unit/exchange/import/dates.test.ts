import assert from "node:assert/strict";
import { orderOf, readCellDate, type DayOrder } from "../../../../shared/exchange/import/day-order.ts";
import { readInstant, readMoment } from "../../../../shared/exchange/import/read-moment.ts";
import { zoneClock } from "../../../../shared/exchange/import/zone-clock.ts";

const place = { localDay: () => ({ day: "2026-11-03", utcOffset: 60 }) };

const orderIn = (...dates: readonly string[]): DayOrder => {
  const seen = orderOf();
  for (const date of dates) seen.see(date);
  return seen.order();
};

describe("the dates of a table", () => {
  it("have the order that one of them tells, for all of them", () => {
    assert.equal(orderIn("3/4/2026", "30/4/2026"), "dayFirst");
    assert.equal(orderIn("3/4/2026", "4/30/2026"), "monthFirst");
    assert.equal(orderIn("3/4/2026"), "unsure");
    assert.equal(orderIn("30/4/2026", "4/30/2026"), "unsure");
    assert.equal(orderIn("4/4/2026", "2026-11-02", "", "gisteren"), "dayFirst");
  });

  for (const [cell, order, day, time] of [
    ["2-11-2026", "unsure", "2026-11-02", undefined],
    ["02.11.2026 9:05", "dayFirst", "2026-11-02", "09:05"],
    ["11/2/2026, 2:05 PM", "monthFirst", "2026-11-02", "14:05"],
    ["2026/11/02 10:41:30", "dayFirst", "2026-11-02", "10:41"],
    ["2026.11.02", "dayFirst", "2026-11-02", undefined],
    ["20261102", "dayFirst", "2026-11-02", undefined],
    ["maandag 2 november 2026 10:41", "dayFirst", "2026-11-02", "10:41"],
    ["November 2, 2026 at 10:41", "dayFirst", "2026-11-02", "10:41"],
    ["2026-11-02", "dayFirst", "2026-11-02", undefined],
    ["30/11/2026", "monthFirst", undefined, undefined],
    ["31-11-2026", "dayFirst", undefined, undefined],
    ["2-11-26", "dayFirst", undefined, undefined],
    ["45963", "dayFirst", undefined, undefined],
    ["over 2026-11-02 dus", "dayFirst", undefined, undefined],
  ] as const) {
    it(`are read, or not: ${cell}`, () => {
      const moment = readCellDate(cell, order, place);
      assert.deepEqual([moment?.day, moment?.time], [day, time]);
    });
  }
});

describe("a moment in ISO", () => {
  it("without an offset, or with one of its own, is the clock on the wall there", () => {
    assert.deepEqual(readMoment("2026-11-02T23:30:00", place), { day: "2026-11-02", time: "23:30" });
    assert.deepEqual(readMoment("2026-11-02 23:30:00.123456+05:30", place), { day: "2026-11-02", time: "23:30" });
    assert.deepEqual(readMoment("2026-11-02", place), { day: "2026-11-02" });
  });

  it("in UTC is told in the time of this device", () => {
    for (const text of ["2026-11-02T23:30:00Z", "2026-11-02 23:30:00+00:00", "2026-11-02T23:30:00 UTC"]) {
      assert.deepEqual(readMoment(text, place), { day: "2026-11-03", time: "00:30" });
    }
  });

  it("that no clock or calendar shows is none", () => {
    for (const text of [
      "2026-02-30T10:00:00Z",
      "2026-11-02T24:00:00Z",
      "2026-11-02T10:60",
      "2026-11-2",
      "",
      "vandaag",
    ]) {
      assert.equal(readMoment(text, place), undefined);
      assert.equal(readInstant(text), undefined);
    }
  });

  it("is one moment, whatever its offset", () => {
    assert.equal(readInstant("2026-11-02T23:30:00+0530"), "2026-11-02T18:00:00.000Z");
    assert.equal(readInstant("2026-11-02T23:30:00-03"), "2026-11-03T02:30:00.000Z");
    assert.equal(readInstant("2026-11-02T23:30:00"), "2026-11-02T23:30:00.000Z");
  });
});

describe("the clock of a time zone", () => {
  it("goes an hour ahead in summer, and can be a day further", () => {
    assert.deepEqual(zoneClock("Europe/Amsterdam")?.("2026-07-01T22:30:00.000Z"), { day: "2026-07-02", time: "00:30" });
    assert.deepEqual(zoneClock("Europe/Amsterdam")?.("2026-12-01T22:30:00.000Z"), { day: "2026-12-01", time: "23:30" });
    assert.deepEqual(zoneClock("Asia/Tokyo")?.("2026-11-02T15:00:00.000Z"), { day: "2026-11-03", time: "00:00" });
  });

  it("is not there for a zone that nobody knows", () => {
    assert.equal(zoneClock("Mars/Olympus"), undefined);
  });
});
