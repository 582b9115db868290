import { err, ok, type Result } from "../result.ts";
import type { Instant } from "./entity.ts";
import type { Finding } from "./finding.ts";
import { nextStep, stepsInOrder } from "./path-steps.ts";
import type { LearningPath, PathState } from "./path.ts";

/** Where a path can go from where it is. */
export const pathMoves: { readonly [from in PathState]: readonly PathState[] } = {
  suggested: ["accepted", "stopped"],
  accepted: ["active", "stopped"],
  active: ["paused", "completed", "stopped"],
  paused: ["active", "stopped"],
  completed: ["reviewed"],
  reviewed: [],
  stopped: [],
};

export type PathMoveRefusal =
  | { readonly kind: "notFrom"; readonly from: PathState; readonly to: PathState }
  | { readonly kind: "findings"; readonly findings: readonly Finding[] }
  | { readonly kind: "stepsOpen"; readonly count: number }
  | { readonly kind: "reason" };

/**
 * Whether a path may go there now. Begin (active) needs a path without lint errors; completed needs every step done or
 * left out; stopped needs a reason.
 */
export const checkPathMove = (
  path: LearningPath,
  to: PathState,
  because: string | undefined,
  findings: readonly Finding[],
): Result<null, PathMoveRefusal> => {
  if (!pathMoves[path.state].includes(to)) return err({ kind: "notFrom", from: path.state, to });
  const errors = findings.filter(({ severity, rule }) => severity === "error" && rule !== "L12");
  if (to === "active" && path.state === "accepted" && errors.length > 0)
    return err({ kind: "findings", findings: errors });
  if (to === "completed" && nextStep(path)) return err({ kind: "stepsOpen", count: openSteps(path) });
  if (to === "stopped" && path.state !== "suggested" && !because?.trim()) return err({ kind: "reason" });
  return ok(null);
};

/** The path in its new state; accepting it is the moment a person read it. */
export const movePath = (
  path: LearningPath,
  to: PathState,
  because: string | undefined,
  now: Instant,
): LearningPath => ({
  ...path,
  state: to,
  ...(to === "stopped" && because?.trim() && { stoppedBecause: because.trim() }),
  ...(to === "accepted" && { provenance: { ...path.provenance, reviewedAt: now } }),
});

const openSteps = (path: LearningPath): number =>
  stepsInOrder(path).filter(({ step }) => step.state === "todo" || step.state === "doing").length;
