import { formsInTheWork, type Step } from "../../domain/path.ts";

/** Minutes of all steps that were not left out, and those of them in the work itself or with colleagues. */
export const sumMinutes = (steps: readonly Step[]): { readonly all: number; readonly inTheWork: number } => {
  const taken = steps.filter(({ state }) => state !== "skipped");
  const sum = (some: readonly Step[]): number => some.reduce((total, { minutes }) => total + minutes, 0);
  return { all: sum(taken), inTheWork: sum(taken.filter(({ form }) => formsInTheWork.includes(form))) };
};
