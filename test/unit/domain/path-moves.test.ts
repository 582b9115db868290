import assert from "node:assert/strict";
import type { Finding } from "../../../shared/domain/finding.ts";
import { checkPathMove, movePath, pathMoves } from "../../../shared/domain/path-moves.ts";
import type { LearningPath, PathState, Step } from "../../../shared/domain/path.ts";
import { makePath } from "../../helpers/make-path.ts";

const states = Object.keys(pathMoves) as PathState[]; // keys of a mapped type are its states
const legal = new Set([
  "suggested accepted",
  "suggested stopped",
  "accepted active",
  "accepted stopped",
  "active paused",
  "active completed",
  "active stopped",
  "paused active",
  "paused stopped",
  "completed reviewed",
]);

const inState = (state: PathState, step: Step["state"] = "done"): LearningPath => {
  const path = makePath({ state });
  return {
    ...path,
    steps: Object.fromEntries(Object.entries(path.steps).map(([id, s]) => [id, { ...s, state: step }])),
  };
};

const error: Finding = { rule: "L7", severity: "error", field: "steps", id: "s2" };
const hint: Finding = { rule: "L11", severity: "hint", field: "goal" };

describe("moving a path", () => {
  for (const from of states)
    for (const to of states)
      it(`${legal.has(`${from} ${to}`) ? "goes" : "does not go"} from ${from} to ${to}`, () => {
        const allowed = checkPathMove(inState(from), to, "reden", []);
        assert.deepEqual(
          allowed,
          legal.has(`${from} ${to}`) ? { ok: true, value: null } : { ok: false, error: { kind: "notFrom", from, to } },
        );
      });

  it("begins only without lint errors; hints do not matter", () => {
    assert.deepEqual(checkPathMove(inState("accepted"), "active", undefined, [hint, error]), {
      ok: false,
      error: { kind: "findings", findings: [error] },
    });
    assert(checkPathMove(inState("accepted"), "active", undefined, [hint]).ok);
  });

  it("accepts and goes on after a pause whatever lint says, so that nobody is stuck", () => {
    assert(checkPathMove(inState("suggested"), "accepted", undefined, [error]).ok);
    assert(checkPathMove(inState("paused"), "active", undefined, [error]).ok);
  });

  it("is completed when every step was done or left out", () => {
    for (const state of ["todo", "doing"] as const)
      assert.deepEqual(checkPathMove(inState("active", state), "completed", undefined, []), {
        ok: false,
        error: { kind: "stepsOpen", count: 5 },
      });
    for (const state of ["done", "skipped"] as const)
      assert(checkPathMove(inState("active", state), "completed", undefined, []).ok);
  });

  it("is stopped with a reason; a suggestion may be laid aside without one", () => {
    for (const from of ["accepted", "active", "paused"] as const)
      for (const because of [undefined, "", "  "])
        assert.deepEqual(checkPathMove(inState(from), "stopped", because, []), {
          ok: false,
          error: { kind: "reason" },
        });
    assert(checkPathMove(inState("suggested"), "stopped", undefined, []).ok);
  });

  it("changes the state and nothing else, apart from who read it and why it stopped", () => {
    const path = makePath({ provenance: { by: "rules" } });
    const now = "2026-11-16T09:00:00.000Z";

    assert.deepEqual(movePath(path, "accepted", undefined, now), {
      ...path,
      state: "accepted",
      provenance: { by: "rules", reviewedAt: now },
    });
    assert.deepEqual(movePath(path, "active", "telt niet mee", now), { ...path, state: "active" });
    assert.deepEqual(movePath(path, "stopped", " Andere baan ", now), {
      ...path,
      state: "stopped",
      stoppedBecause: "Andere baan",
    });
  });
});
