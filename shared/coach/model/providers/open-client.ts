import { BaseAnthropic } from "@anthropic-ai/sdk";
import type { Call } from "./call.ts";
import { guardedFetch } from "./guarded-fetch.ts";
import { mostTime } from "./watchdog.ts";
import type { Server } from "./server.ts";

/** A client for one call, with nothing from the surroundings in it. `bug` throws what no server can be the cause of. */
export const openClient = (server: Server, key: string, call: Call, body?: string) => {
  let bug: Error | undefined;
  const client = new BaseAnthropic({
    baseURL: server.url,
    // Without a key the SDK would look for one in files and variables, so it gets a word that is never sent.
    apiKey: key === "" ? "none" : key,
    ...(key === "" && { defaultHeaders: { authorization: null } }),
    fetch: guardedFetch({ call, kind: server.kind, body, onBug: (found) => void (bug = found) }),
    // In a worker it would leave out the header that lets a browser in; and the key is the person's own.
    dangerouslyAllowBrowser: true,
    // It would wait for an hour when told to; whoever calls decides, and shows it.
    maxRetries: 0,
    timeout: mostTime,
    // It would print what it could not read.
    logLevel: "off",
    openTelemetry: false,
  });
  const throwBug = (): void => {
    if (bug) throw bug;
  };
  return { client, throwBug };
};
