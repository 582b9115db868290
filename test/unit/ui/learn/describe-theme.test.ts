import assert from "node:assert/strict";
import type { ThemeView } from "../../../../shared/messages/core-api.ts";
import {
  describeDuration,
  describeFriction,
  describeNotes,
  describeStatus,
} from "../../../../shared/ui/learn/describe-theme.ts";
import { en } from "../../../../shared/ui/learn/words.en.ts";
import { nl } from "../../../../shared/ui/learn/words.nl.ts";

describe("a theme in one line", () => {
  it("says how many notes on how many days, in the singular for one", () => {
    assert.equal(describeNotes({ notes: 3, days: 3 }, nl), "3 notities op 3 dagen");
    assert.equal(describeNotes({ notes: 1, days: 1 }, en), "1 note on 1 day");
  });

  it("says how often it came back and what it took", () => {
    assert.equal(
      describeFriction({ times: 4, days: 8, minutes: 120 }, nl, "nl"),
      "4× in 8 dagen, samen ongeveer 2 uur",
    );
    assert.equal(describeFriction({ times: 2, days: 1 }, en, "en"), "2× on one day");
    assert.equal(describeFriction(undefined, nl, "nl"), undefined);
  });

  it("rounds long durations to half hours, as people say them", () => {
    assert.equal(describeDuration(45, nl, "nl"), "45 minuten");
    assert.equal(describeDuration(90, nl, "nl"), "1,5 uur");
    assert.equal(describeDuration(170, en, "en"), "3 hours");
  });
});

describe("what became of a theme", () => {
  const theme = (made: Pick<ThemeView, "path" | "proposal">): ThemeView => ({
    theme: {
      id: "theme:1",
      schema: 1,
      createdAt: "2026-11-02T08:00:00.000Z",
      updatedAt: "2026-11-02T08:00:00.000Z",
      label: "ruilen",
      keywords: {},
      captureIds: {},
      origin: "user",
      challenges: {},
      domains: {},
      state: "accepted",
    },
    notes: 3,
    days: 3,
    captureIds: [],
    ...made,
  });

  it("is first of all the learning path that still asks something", () => {
    const made = { path: { id: "path:1", state: "active" }, proposal: { id: "proposal:1", state: "draft" } } as const;

    assert.equal(describeStatus(theme(made), nl), nl.state_active);
  });

  it("is the proposal when the path is over", () => {
    const made = {
      path: { id: "path:1", state: "reviewed" },
      proposal: { id: "proposal:1", state: "shared" },
    } as const;

    assert.equal(describeStatus(theme(made), nl), nl.proposalOn);
  });

  it("is nothing yet when nothing was made of it", () => {
    assert.equal(describeStatus(theme({}), nl), undefined);
  });
});
