import type { Proposal } from "./proposal.ts";
import type { LearningStrategy } from "./strategy.ts";

/** The approvals a proposal needs by the ground rules: none without a strategy. */
export const requiredRoutes = (proposal: Proposal, strategy: LearningStrategy | undefined): readonly string[] => {
  const touched = new Set([
    ...Object.keys(proposal.domains),
    ...Object.keys(proposal.challenges),
    ...Object.values(proposal.affected).map(({ name }) => name.toLowerCase()),
  ]);
  const matching = (strategy?.approvals ?? []).filter(
    ({ when }) =>
      (when.ambition === undefined || when.ambition === proposal.ambition) &&
      (when.touches.length === 0 || when.touches.some((what) => touched.has(what) || touched.has(what.toLowerCase()))),
  );
  return [...new Set(matching.flatMap(({ route }) => route))];
};
