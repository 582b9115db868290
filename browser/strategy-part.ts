import { strategyApi, type StrategyPart } from "../shared/core/strategy-api.ts";
import { managedStrategy } from "./managed-strategy.ts";

/** The ground rules in a browser, where an organisation can set them by policy. */
export const strategyPart = (readPolicy: Parameters<typeof managedStrategy>[0]): StrategyPart => ({
  strategyApi: (needs) => strategyApi(needs, [managedStrategy(readPolicy)]),
});
