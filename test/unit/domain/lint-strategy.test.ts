import assert from "node:assert/strict";
import { lintStrategy, strategySections, type StrategySection } from "../../../shared/domain/lint-strategy.ts";
import type { LearningStrategy } from "../../../shared/domain/strategy.ts";
import { makeStrategy } from "../../helpers/make-strategy.ts";

const lint = (given: Partial<LearningStrategy>): readonly string[] =>
  lintStrategy(makeStrategy(given)).map(({ field, severity }) => `${field} ${severity}`);

const { facilitation } = makeStrategy();
const broken: Readonly<Record<StrategySection, readonly Partial<LearningStrategy>[]>> = {
  why: [{ why: "" }, { why: "[waarom?]" }],
  vision: [{ vision: " " }],
  how: [{ how: "" }],
  themes: [{ themes: [] }, { themes: [{ key: "spec", label: "", keywords: [], domains: [] }] }],
  facilitation: [
    { facilitation: { ...facilitation, minutesPerWeek: 0 } },
    { facilitation: { ...facilitation, minutesPerWeek: Number.NaN } },
    { facilitation: { ...facilitation, guideContact: "" } },
  ],
  roles: [{ roles: [] }, { roles: [{ role: "guide", task: "" }] }],
};

describe("lint of the ground rules", () => {
  it("finds nothing when all six sections are filled in", () => {
    assert.deepEqual(lint({}), []);
    assert.deepEqual(lint({ facilitation: { ...facilitation, wall: "" } }), []);
  });

  for (const section of strategySections) {
    it(`misses ${section} when it is empty or half filled in`, () => {
      for (const given of broken[section]) assert.deepEqual(lint(given), [`${section} error`]);
    });
  }

  it("hints at who established them and at days that are none", () => {
    assert.deepEqual(lint({ establishedBy: "" }), ["establishedBy hint"]);
    assert.deepEqual(lint({ validFrom: "straks" }), ["validFrom hint"]);
    assert.deepEqual(lint({ reviewOn: "" }), ["reviewOn hint"]);
    assert.deepEqual(lint({ reviewOn: "2026-11-01" }), ["reviewOn hint"]);
  });
});
