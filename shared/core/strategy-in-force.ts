import type { LearningStrategy } from "../domain/strategy.ts";
import { readStrategy } from "../exchange/strategy/read-strategy.ts";
import type { FoundStrategy } from "../strategy-ports.ts";
import { adoptFoundStrategy } from "../usecases/adopt-found-strategy.ts";
import type { Needs } from "../usecases/needs.ts";

/** The ground rules that hold now, with what was found outside; without the screens and files they have. */
export const strategyInForce = (
  needs: Pick<Needs, "clock" | "ids" | "store">,
  found: readonly FoundStrategy[],
): (() => Promise<LearningStrategy | undefined>) => {
  const adopt = adoptFoundStrategy({ ...needs, found, format: { read: readStrategy } });
  return async () => (await adopt()).strategy;
};
