import type { EvalTask } from "./read-arguments.ts";

/** What a judge looks at. The first list holds for every task, the others for the two that draft something to do. */
export type Criterion =
  | "grounded"
  | "specific"
  | "diagnosis"
  | "firstStep"
  | "safe"
  | "behaviour"
  | "forms"
  | "attempt"
  | "check"
  | "technicalAndSocial"
  | "effects"
  | "decision"
  | "alternatives"
  | "feasible"
  | "ownership"
  | "unknowns";

/** A 0 on one of these fails an answer, whatever else it has. */
export const starred: ReadonlySet<Criterion> = new Set(["grounded", "firstStep", "safe", "unknowns"]);

/** From 0 to 2 each; a path and a proposal have twelve, of 24 in all. */
export const mostPoints = 2;
export const leastToPass = 18;
export const criteriaToPass = 12;

const first = ["grounded", "specific", "diagnosis", "firstStep", "safe"] as const;
const last = ["feasible", "ownership", "unknowns"] as const;

/** The criteria of each task, in the order of the form. */
export const criteriaOf: { readonly [task in EvalTask]: readonly Criterion[] } = {
  themes: ["grounded", "specific", "diagnosis", "safe", "ownership", "unknowns"],
  path: [...first, "behaviour", "forms", "attempt", "check", ...last],
  proposal: [...first, "technicalAndSocial", "effects", "decision", "alternatives", ...last],
  question: ["grounded", "specific", "safe", "ownership"],
  validation: ["grounded", "specific", "diagnosis", "safe", "alternatives", "ownership", "unknowns"],
};
