import type { LanguageModel } from "../../../model-ports.ts";
import { anthropic, compatibleServer } from "./server.ts";
import { startTimer } from "./watchdog.ts";

/** Whom to ask, with which key. */
export interface ModelChoice {
  readonly provider: "anthropic" | "compatible";
  /** Of a compatible server, checked by `checkBaseUrl`; what stands here for Anthropic is not looked at. */
  readonly baseUrl: string;
  /** Empty for a server that wants none. */
  readonly key: string;
  /** Of this page or worker, as `chrome-extension://…`: a local server has to be told to let it in. */
  readonly origin: string;
}

/** The one way to a model behind a server: the SDK is loaded here, at the first call. */
export const loadModel = async ({ provider, baseUrl, key, origin }: ModelChoice): Promise<LanguageModel> => {
  const server = provider === "anthropic" ? anthropic : compatibleServer(baseUrl);
  const { createModel } = await import("./create-model.ts");
  return createModel({ server, key: key.trim(), origin, startTimer });
};
