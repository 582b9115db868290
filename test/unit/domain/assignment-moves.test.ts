import assert from "node:assert/strict";
import type { AssignmentOutcome } from "../../../shared/domain/assignment.ts";
import {
  assignmentMoves,
  moveAssignment,
  type AssignmentMove,
  type AssignmentState,
} from "../../../shared/domain/assignment-moves.ts";
import { makeAssignment } from "../../helpers/make-assignment.ts";

const states = Object.keys(assignmentMoves) as AssignmentState[]; // keys of a mapped type are its states
const legal = new Set(["draft planned", "draft cancelled", "planned held", "planned cancelled", "held reported"]);
const outcome: AssignmentOutcome = { type: "decision", text: "We nodigen juridisch uit bij de start" };

const moveTo = (to: AssignmentState): AssignmentMove => {
  if (to === "planned") return { to, on: "2026-11-20" };
  return to === "reported" ? { to, outcome } : { to };
};

describe("moving a group assignment", () => {
  for (const from of states)
    for (const to of states)
      it(`${legal.has(`${from} ${to}`) ? "goes" : "does not go"} from ${from} to ${to}`, () => {
        const moved = moveAssignment(makeAssignment({ state: from }), moveTo(to), []);
        if (legal.has(`${from} ${to}`)) assert.equal(moved.ok && moved.value.state, to);
        else assert.deepEqual(moved, { ok: false, error: { kind: "notFrom", from, to } });
      });

  it("is planned on a real day, without lint errors", () => {
    const finding = { rule: "agendaSum", severity: "error", field: "agenda" } as const;
    assert.deepEqual(moveAssignment(makeAssignment(), moveTo("planned"), [finding]), {
      ok: false,
      error: { kind: "findings", findings: [finding] },
    });
    assert.deepEqual(moveAssignment(makeAssignment(), { to: "planned", on: "2026-02-30" }, []), {
      ok: false,
      error: { kind: "dayNeeded" },
    });
    const planned = moveAssignment(makeAssignment(), moveTo("planned"), [{ ...finding, severity: "hint" }]);
    assert.equal(planned.ok && planned.value.plannedOn, "2026-11-20");
  });

  it("is reported with what it led to, were it no change with the reason", () => {
    const held = makeAssignment({ state: "held" });
    const because = { type: "no_change", because: "Het liep al goed" } as const;
    for (const led of [outcome, because]) {
      const reported = moveAssignment(held, { to: "reported", outcome: led }, []);
      assert.deepEqual(reported.ok && reported.value.outcome, led);
    }
    for (const led of [
      { ...outcome, text: " " },
      { ...because, because: "" },
    ])
      assert.deepEqual(moveAssignment(held, { to: "reported", outcome: led }, []), {
        ok: false,
        error: { kind: "outcomeNeeded" },
      });
  });
});
