import { canonicalJson } from "./canonical-json.ts";
import { contentOfStrategy, type StrategyContent } from "./strategy-content.ts";

/** Lower-case hex SHA-256 of what ground rules say: a person says yes to exactly what was shown. */
export const strategyHash = async (strategy: StrategyContent): Promise<string> => {
  const bytes = new TextEncoder().encode(canonicalJson(contentOfStrategy(strategy)));
  const digest = await crypto.subtle.digest("SHA-256", bytes);
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
};
