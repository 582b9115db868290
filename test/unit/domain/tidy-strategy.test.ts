import assert from "node:assert/strict";
import fc from "fast-check";
import { contentOfStrategy } from "../../../shared/domain/strategy-content.ts";
import { themeKey, tidyStrategy } from "../../../shared/domain/tidy-strategy.ts";
import { makeGuardrails, makeStrategy } from "../../helpers/make-strategy.ts";
import { anyStrategy } from "../exchange/strategy/any-strategy.ts";

describe("tidying ground rules", () => {
  it("leaves out spaces around texts and entries that are empty or there twice", () => {
    const tidied = tidyStrategy({
      ...contentOfStrategy(makeStrategy()),
      why: "  Omdat  \r\nhet moet \n\n",
      themes: [
        { key: "", label: " Op  tijd ", keywords: ["spec", " ", "spec"], domains: [], challenges: [] },
        { key: "", label: "", keywords: [], domains: [] },
      ],
      roles: [
        { role: "gids", task: "denkt mee", who: " " },
        { role: "", task: "" },
      ],
      approvals: [{ when: { touches: [" "] }, route: [], method: "consent" }],
      guardrails: makeGuardrails({ neverSend: ["", " zaak\u0000nummer "] }),
    });
    assert.equal(tidied.why, "Omdat\nhet moet");
    assert.deepEqual(tidied.themes, [{ key: "op-tijd", label: "Op tijd", keywords: ["spec"], domains: [] }]);
    assert.deepEqual(tidied.roles, [{ role: "gids", task: "denkt mee" }]);
    assert.deepEqual(tidied.approvals, []);
    assert.deepEqual(tidied.guardrails.ai.neverSend, ["zaaknummer"]);
  });

  it("has nothing left to do a second time", () => {
    fc.assert(fc.property(anyStrategy, (strategy) => assert.deepEqual(tidyStrategy(strategy), strategy)));
  });

  it("gives a theme a key in plain letters, and one of its signs where there are none", () => {
    assert.equal(themeKey("Zorgvuldig mét AI!"), "zorgvuldig-met-ai");
    assert.equal(themeKey("?!"), "?!");
  });
});
