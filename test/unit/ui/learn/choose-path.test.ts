import assert from "node:assert/strict";
import type { LearningPath, PathState } from "../../../../shared/domain/path.ts";
import type { PathView } from "../../../../shared/messages/core-api.ts";
import { choosePath } from "../../../../shared/ui/learn/choose-path.ts";
import { pathFields, pathValues, readPath } from "../../../../shared/ui/learn/path-fields.ts";
import { nl } from "../../../../shared/ui/learn/words.nl.ts";

const path = (state: PathState): LearningPath => ({
  id: `path:${state}`,
  schema: 1,
  createdAt: "2026-11-02T08:00:00.000Z",
  updatedAt: "2026-11-02T08:00:00.000Z",
  title: "Leerpad: ruilen",
  themeIds: {},
  evidence: {},
  goal: {
    behaviour: "Eerst kijken",
    situation: "bij een ruil",
    indicator: "keren",
    target: "2 van 3",
    by: "2026-11-30",
  },
  needCheck: { need: "work", why: "Het gaat om het moment" },
  steps: {},
  minutesPerWeek: 30,
  weeks: 2,
  skills: {},
  state,
  provenance: { by: "rules" },
});
const view = (state: PathState): PathView => ({ path: path(state), themes: [], findings: [], steps: [], due: [] });

describe("the path that Learn opens with", () => {
  it("is the one under way, before drafts and paths on hold", () => {
    const paths = [view("suggested"), view("paused"), view("active")];

    assert.equal(choosePath(paths).main?.path.state, "active");
    assert.deepEqual(
      choosePath(paths).others.map((other) => other.path.state),
      ["suggested", "paused"],
    );
  });

  it("is none when all are over, and those are still listed", () => {
    const paths = [view("reviewed"), view("stopped")];

    assert.equal(choosePath(paths).main, undefined);
    assert.equal(choosePath(paths).others.length, 2);
  });
});

describe("a path in one's own words", () => {
  it("stays the same when nothing was changed", () => {
    const { title, goal, needCheck, minutesPerWeek, weeks } = path("active");

    assert.deepEqual(readPath(path("active"), pathValues(path("active"))), {
      title,
      goal,
      needCheck,
      minutesPerWeek,
      weeks,
    });
  });

  it("can be edited in every value that it shows", () => {
    const names = pathFields(nl).map(({ name }) => name);

    assert.deepEqual(names.sort(), Object.keys(pathValues(path("active"))).sort());
  });

  it("never loses its title, and takes at least one week", () => {
    const change = readPath(path("active"), { ...pathValues(path("active")), title: " ", weeks: "0" });

    assert.equal(change.title, "Leerpad: ruilen");
    assert.equal(change.weeks, 1);
  });
});
