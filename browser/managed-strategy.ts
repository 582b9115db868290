import type { FoundStrategy } from "../shared/strategy-ports.ts";

/** The ground rules that an organisation set by policy: `strategy.json` as it is, or its text. */
export const managedStrategy = (
  readPolicy: (key: string) => Promise<Readonly<Record<string, unknown>>>,
): FoundStrategy => ({
  source: "managed",
  read: async () => {
    const { strategy } = await readPolicy("strategy").catch(
      // Firefox refuses to look where no organisation set anything.
      (): Readonly<Record<string, unknown>> => ({}),
    );
    if (strategy === undefined || strategy === null || strategy === "") return undefined;
    return typeof strategy === "string" ? strategy : JSON.stringify(strategy);
  },
});
