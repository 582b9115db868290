import type { RunningFirefox } from "./launch-firefox.ts";

/** Sends one command of WebDriver BiDi and gives its result. */
export const askFirefox = async (
  { browser }: RunningFirefox,
  method: string,
  params: object,
): Promise<Record<string, unknown>> => {
  // The connection is there and not in the types.
  const { connection } = browser as unknown as {
    readonly connection: { send(method: string, params: object): Promise<{ result: Record<string, unknown> }> };
  };
  return (await connection.send(method, params)).result;
};
