import assert from "node:assert/strict";
import { proposalStates, roles, type Role } from "../../../shared/domain/proposal-event.ts";
import { proposalMoves } from "../../../shared/domain/proposal-moves.ts";
import { ask, met, refusals, type Step } from "../../helpers/ask-proposal-move.ts";

describe("every pair of states", () => {
  const steps = proposalStates.flatMap((from) => proposalStates.map((to): Step => `${from} → ${to}`));
  for (const step of steps) {
    if (met[step]) {
      it(`${step} is taken when everything holds`, () => {
        assert.deepEqual(ask(step), { ok: true, value: null });
      });
    } else {
      it(`${step} is refused, whoever asks`, () => {
        const [from, to] = step.split(" → ");
        for (const role of roles) {
          assert.deepEqual(refusals(step, { by: { name: "Sanne", role } }), [{ kind: "notFrom", from, to }]);
        }
      });
    }
  }

  it("is in the table once, or not at all", () => {
    assert.deepEqual(proposalMoves.map(({ from, to }) => `${from} → ${to}`).sort(), Object.keys(met).sort());
  });
});

describe("who may take a step", () => {
  const allowed: { readonly [step in Step]?: readonly Role[] } = {
    "draft → shared": ["author", "professional", "guide"],
    "shared → draft": ["author", "professional", "guide"],
    "shared → in_validation": ["validator"],
    "in_validation → draft": ["validator"],
    "in_validation → decided": ["decision_facilitator"],
    "decided → trial": ["professional", "guide"],
    "decided → dropped": ["decision_facilitator"],
    "decided → shared": ["decision_facilitator"],
    "trial → adopted": ["decision_facilitator"],
    "trial → dropped": ["professional", "decision_facilitator"],
    "adopted → evaluated": ["professional", "guide"],
    "dropped → evaluated": ["professional", "guide"],
    "draft → withdrawn": ["author", "professional", "guide"],
    "shared → withdrawn": ["author", "professional", "guide"],
    "in_validation → withdrawn": ["author", "professional", "guide"],
  };
  // The keys are the steps written above.
  for (const step of Object.keys(allowed) as Step[]) {
    it(`${step}: ${allowed[step]?.join(", ")}`, () => {
      const name = met[step]?.by?.name ?? "";
      for (const role of roles) {
        const refused = refusals(step, { by: { name, role } });
        assert.deepEqual(refused, allowed[step]?.includes(role) ? [] : [{ kind: "role", allowed: allowed[step] }]);
      }
    });
  }
});
