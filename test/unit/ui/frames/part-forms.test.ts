import assert from "node:assert/strict";
import fc from "fast-check";
import { contentOfStrategy } from "../../../../shared/domain/strategy-content.ts";
import { themeKey, tidyStrategy } from "../../../../shared/domain/tidy-strategy.ts";
import { checkCall } from "../../../../shared/messages/check-call.ts";
import { coreCalls } from "../../../../shared/messages/core-calls.ts";
import { partForms, partNames } from "../../../../shared/ui/frames/part-forms.ts";
import { nl } from "../../../../shared/ui/frames/words.nl.ts";
import { makeStrategy } from "../../../helpers/make-strategy.ts";
import { sampleIds } from "../../../helpers/sample-calls.ts";
import { exampleStrategy } from "../../../../shared/exchange/strategy/example-strategy.ts";

const days = { validFrom: "2026-11-02", reviewOn: "2027-11-02" };
const examples = (["municipality", "hospital"] as const).map((name) => exampleStrategy(name, "nl", days));
const content = contentOfStrategy(makeStrategy());
const isAllowed = checkCall(coreCalls);

describe("the forms of the ground rules", () => {
  it("change nothing when nothing was typed", () => {
    for (const strategy of examples)
      for (const name of partNames) {
        const form = partForms[name];
        const change = form.read(strategy, form.values(strategy));
        assert.deepEqual(tidyStrategy({ ...strategy, ...change }), strategy, name);
        assert.ok(isAllowed("editStrategy", [sampleIds.strategyId, change]), name);
      }
  });

  it("send what the core takes, whatever was typed", () => {
    fc.assert(
      fc.property(fc.constantFrom(...partNames), fc.string(), fc.string(), (name, one, other) => {
        const form = partForms[name];
        const naming = { words: nl, language: "nl" as const };
        const typed = Object.fromEntries(
          form
            .fields(content, {}, naming)
            .filter(({ kind }) => kind !== "day")
            .map((field, index) => [field.name, index % 2 === 0 ? one : other]),
        );
        const change = form.read(content, { ...form.values(content), ...typed });
        assert.ok(isAllowed("editStrategy", [sampleIds.strategyId, change]), JSON.stringify(change));
      }),
    );
  });

  it("add a row that was typed, take out one that was emptied, and keep the key of a theme", () => {
    const form = partForms.themes;
    const typed = {
      ...form.values(content),
      "label/row-1": "Andere naam",
      "label/new-1": "Nieuw",
      "keywords/new-1": "a, b",
    };
    const { themes = [] } = form.read(content, typed);
    assert.deepEqual(
      themes.map(({ key, label }) => [key, label]),
      [
        ["spec", "Andere naam"],
        ["", "Nieuw"],
      ],
    );
    assert.deepEqual(themes[1]?.keywords, ["a", "b"]);
    assert.equal(themeKey("Nieuw"), "nieuw");
    assert.deepEqual(form.read(content, { ...typed, "label/row-1": " ", "label/new-1": "" }).themes, []);
  });

  it("take a limit away when its field is emptied", () => {
    const form = partForms.export;
    const guardrails = form.read(content, { ...form.values(content), retentionDays: "30" }).guardrails;
    assert.equal(guardrails?.retentionDays, 30);
    assert.ok(guardrails);
    const without = form.read({ ...content, guardrails }, { ...form.values(content), retentionDays: "" }).guardrails;
    assert.equal(without?.retentionDays, undefined);
  });
});
