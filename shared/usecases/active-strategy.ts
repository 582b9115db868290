import type { LearningStrategy } from "../domain/strategy.ts";
import type { Store } from "../ports.ts";

/** The ground rules in force, or undefined when the organisation has none. */
export const activeStrategy = async (store: Pick<Store, "strategies">): Promise<LearningStrategy | undefined> =>
  (await store.strategies.all()).filter(({ state }) => state === "active").sort((a, b) => b.version - a.version)[0];
