import { err, ok, type Result } from "../result.ts";
import type { AssignmentOutcome, GroupAssignment } from "./assignment.ts";
import { isDay } from "./days.ts";
import type { Day } from "./entity.ts";
import { isFilledIn } from "./filled-in.ts";
import type { AssignmentFinding } from "./lint-assignment.ts";

export type AssignmentState = GroupAssignment["state"];

/** Where an assignment can go from where it is. What was held cannot be cancelled: its outcome may be "no change". */
export const assignmentMoves: { readonly [from in AssignmentState]: readonly AssignmentState[] } = {
  draft: ["planned", "cancelled"],
  planned: ["held", "cancelled"],
  held: ["reported"],
  reported: [],
  cancelled: [],
};

/** A step in the life of an assignment, with what it brings along. */
export type AssignmentMove =
  | { readonly to: "planned"; readonly on: Day }
  | { readonly to: "reported"; readonly outcome: AssignmentOutcome }
  | { readonly to: "draft" | "held" | "cancelled" };

export type AssignmentRefusal =
  | { readonly kind: "notFrom"; readonly from: AssignmentState; readonly to: AssignmentState }
  | { readonly kind: "findings"; readonly findings: readonly AssignmentFinding[] }
  | { readonly kind: "dayNeeded" }
  | { readonly kind: "outcomeNeeded" };

/**
 * The assignment in its new state. Planned needs a day and no lint errors; reported needs what it led to, were it "no
 * change" with the reason.
 */
export const moveAssignment = (
  assignment: GroupAssignment,
  move: AssignmentMove,
  findings: readonly AssignmentFinding[],
): Result<GroupAssignment, AssignmentRefusal> => {
  const { state } = assignment;
  if (!assignmentMoves[state].includes(move.to)) return err({ kind: "notFrom", from: state, to: move.to });
  switch (move.to) {
    case "planned": {
      const errors = findings.filter(({ severity }) => severity === "error");
      if (errors.length > 0) return err({ kind: "findings", findings: errors });
      if (!isDay(move.on)) return err({ kind: "dayNeeded" });
      return ok({ ...assignment, state: "planned", plannedOn: move.on });
    }
    case "reported":
      return isFilledIn(saidIn(move.outcome))
        ? ok({ ...assignment, state: "reported", outcome: move.outcome })
        : err({ kind: "outcomeNeeded" });
    case "draft":
    case "held":
    case "cancelled":
      return ok({ ...assignment, state: move.to });
  }
};

const saidIn = (outcome: AssignmentOutcome): string => (outcome.type === "no_change" ? outcome.because : outcome.text);
