import assert from "node:assert/strict";
import { busiestWeek, planWeeks } from "../../../../shared/coach/rules/plan-weeks.ts";

const drafts = [10, 15, 5, 15, 10].map((minutes) => ({ minutes }));

describe("spreading steps over weeks", () => {
  it("fills a week up to half an hour, also where more time is given", () => {
    assert.deepEqual(
      planWeeks(drafts, 120).map(({ week }) => week),
      [1, 1, 1, 2, 2],
    );
  });

  it("takes more weeks when there is less time", () => {
    assert.deepEqual(
      planWeeks(drafts, 15).map(({ week }) => week),
      [1, 2, 3, 4, 5],
    );
  });

  it("never asks more of a week than there is, for any time from two minutes on", () => {
    for (let minutes = 2; minutes <= 60; minutes += 1) {
      assert(busiestWeek(planWeeks(drafts, minutes)) <= minutes, String(minutes));
    }
  });

  it("makes steps shorter in proportion when a week is shorter than a step", () => {
    assert.deepEqual(
      planWeeks(drafts, 6).map(({ minutes }) => minutes),
      [4, 6, 2, 6, 4],
    );
  });
});
