import type { StrategyContent } from "../domain/strategy-content.ts";
import type { StrategyProblem, StrategySource } from "../domain/strategy-problem.ts";
import type { FoundStrategy, StrategyFormat } from "../strategy-ports.ts";
import { err, type Result } from "../result.ts";

/** Ground rules that stand outside Cirkel, as far as they can be read. */
export interface Found {
  readonly source: StrategySource;
  readonly read: Result<StrategyContent, StrategyProblem>;
}

export interface FindNeeds {
  readonly found: readonly FoundStrategy[];
  readonly format: StrategyFormat;
}

/** What an organisation set (for the browser before in the settings), and what stands in the workspace. */
export const findStrategies = async ({
  found,
  format,
}: FindNeeds): Promise<{ readonly set?: Found; readonly workspace?: Found }> => {
  const looked = await Promise.all(found.map((place) => look(place, format)));
  const from = (source: StrategySource): Found | undefined => looked.find((one) => one?.source === source);
  const set = from("managed") ?? from("settings");
  const workspace = from("workspace");
  return { ...(set && { set }), ...(workspace && { workspace }) };
};

const look = async ({ source, read }: FoundStrategy, format: StrategyFormat): Promise<Found | undefined> => {
  try {
    const text = await read();
    return text === undefined ? undefined : { source, read: format.read(text) };
  } catch {
    return { source, read: err({ kind: "unreadable", path: "" }) };
  }
};
