import type { ServerResponse } from "node:http";
import { setTimeout as pause } from "node:timers/promises";
import type { FaultScript, Script, StreamScript } from "./script.ts";
import { lineOf, streamEvents } from "./stream-events.ts";

/** Answers one question as its script says. */
export const playScript = async (response: ServerResponse, model: string, script: Script): Promise<void> => {
  switch (script.kind) {
    case "silence":
      return;
    case "raw":
      response.writeHead(200, { "content-type": script.type }).end(script.body);
      return;
    case "fault":
      playFault(response, script);
      return;
    case "stream":
      await playStream(response, model, script);
  }
};

const playFault = (response: ServerResponse, { status, message, body, headers }: FaultScript): void => {
  const error = { type: typeOfStatus[status] ?? "api_error", message: message ?? `scripted ${status}` };
  response
    .writeHead(status, { "content-type": "application/json", ...headers })
    .end(body ?? JSON.stringify({ type: "error", error }));
};

const playStream = async (response: ServerResponse, model: string, script: StreamScript): Promise<void> => {
  const { trouble } = script;
  response.writeHead(200, { "content-type": "text/event-stream; charset=utf-8", "cache-control": "no-cache" });
  for (const [place, event] of streamEvents(model, script).entries()) {
    if (response.destroyed) return;
    if (trouble?.after === place && trouble.kind !== "staysOpen") {
      playTrouble(response, trouble);
      return;
    }
    if (script.held?.after === place) await script.held.until;
    if (script.pause !== undefined) await pause(script.pause);
    // What the other side reads slowly is not piled up here.
    if (!response.write(lineOf(event))) await drained(response);
  }
  if (trouble?.kind !== "staysOpen") response.end();
};

const playTrouble = (response: ServerResponse, trouble: NonNullable<StreamScript["trouble"]>): void => {
  switch (trouble.kind) {
    case "cut":
      // Only once everything before it has left, so that it breaks in the same place each time.
      response.write("", () => void response.destroy());
      return;
    case "end":
      response.end();
      return;
    case "malformed":
      response.end('event: content_block_delta\ndata: {"type":"content_block_delta","index":0,"del\n\n');
      return;
    case "error": {
      const error = { type: trouble.type ?? "overloaded_error", message: "scripted in the middle" };
      response.end(lineOf({ type: "error", error }));
      return;
    }
    case "stall": {
      if (trouble.pingEvery === undefined) return;
      const timer = setInterval(() => void response.write(pingLine), trouble.pingEvery);
      response.on("close", () => clearInterval(timer));
      return;
    }
    case "staysOpen":
  }
};

/** A sign of life. */
export const pingLine = lineOf({ type: "ping" });

const drained = (response: ServerResponse): Promise<void> =>
  new Promise((settle) => {
    const done = (): void => {
      response.off("drain", done);
      response.off("close", done);
      settle();
    };
    response.on("drain", done);
    response.on("close", done);
  });

const typeOfStatus: { readonly [status: number]: string } = {
  400: "invalid_request_error",
  401: "authentication_error",
  402: "billing_error",
  403: "permission_error",
  404: "not_found_error",
  413: "request_too_large",
  429: "rate_limit_error",
  529: "overloaded_error",
};
