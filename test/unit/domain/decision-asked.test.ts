import assert from "node:assert/strict";
import { isDecisionAsked } from "../../../shared/domain/decision-asked.ts";
import { makeProposal } from "../../helpers/make-proposal.ts";

describe("the decision that is asked", () => {
  const { decision } = makeProposal();

  for (const question of ["Mag dit?", " Mag dit, twee weken lang? ", "Mag dit??", "同意吗?"]) {
    it(`can be "${question}"`, () => assert.equal(isDecisionAsked({ ...decision, question }), true));
  }
  for (const question of ["", "?", "Akkoord", "Mag dit? Graag.", "Mag dit? Wanneer?", "[vul in: wat vraag je?]"]) {
    it(`can not be "${question}"`, () => assert.equal(isDecisionAsked({ ...decision, question }), false));
  }

  it("needs a decider and a day of the calendar", () => {
    assert.equal(isDecisionAsked({ ...decision, decider: " " }), false);
    assert.equal(isDecisionAsked({ ...decision, by: "" }), false);
    assert.equal(isDecisionAsked({ ...decision, by: "2026-11-31" }), false);
  });
});
