/** Filled in by way of example; organisations that do not exist. */
export const strategyExamples = ["municipality", "hospital"] as const;
export type StrategyExample = (typeof strategyExamples)[number];
