import { contentOfStrategy, type StrategyContent } from "../domain/strategy-content.ts";
import type { LearningStrategy } from "../domain/strategy.ts";
import type { Needs } from "./needs.ts";

/** Ground rules as a new draft. */
export const newStrategy = (
  { clock, ids }: Pick<Needs, "clock" | "ids">,
  content: StrategyContent,
): LearningStrategy => {
  const now = clock.now();
  return {
    id: ids.next("strategy"),
    schema: 1,
    createdAt: now,
    updatedAt: now,
    ...contentOfStrategy(content),
    state: "draft",
  };
};
