import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { buffer } from "node:stream/consumers";
import { anthropicPages, pageAfter } from "./model-pages.ts";
import { findProblems } from "./find-problems.ts";
import { pingLine, playScript } from "./play-script.ts";
import type { Script } from "./script.ts";

/** A request as it came in. */
export interface SeenRequest {
  readonly method: string;
  readonly path: string;
  readonly query: string;
  readonly headers: IncomingHttpHeaders;
  /** The bytes, and what they say. */
  readonly body: Buffer;
  readonly text: string;
  /** `undefined` when it is no JSON. */
  readonly json: unknown;
}

/** A server on this machine that speaks the Messages API. */
export interface MessagesServer {
  readonly url: string;
  /** Every request but those by which a browser asks whether it may. */
  readonly requests: readonly SeenRequest[];
  /** The latter. */
  readonly preflights: readonly SeenRequest[];
  /** What was wrong with any of them; a test says that there is nothing. */
  readonly problems: readonly string[];
  /** How many sockets were ever opened to it, whatever went over them. */
  readonly connections: () => number;
  /** A sign of life on every open stream. */
  readonly ping: () => void;
  close(): Promise<void>;
}

/** What the server does: with a question, and with who asks for its list. */
export interface ServerPlan {
  readonly answer: (request: SeenRequest) => Script;
  /** Pages of the list, or an answer as for a question. */
  readonly models?: readonly unknown[] | Script;
  /** Whether pages of other origins may ask; they may unless this says no. */
  readonly cors?: "closed";
}

/** Starts it on a free port of 127.0.0.1. */
export const startMessagesServer = async (plan: ServerPlan): Promise<MessagesServer> => {
  const requests: SeenRequest[] = [];
  const preflights: SeenRequest[] = [];
  const problems: string[] = [];
  const open = new Set<ServerResponse>();
  const server = createServer((incoming, response) => {
    open.add(response);
    response.on("close", () => void open.delete(response));
    void readRequest(incoming).then(async (request) => {
      if (plan.cors !== "closed") allowOthers(request, response);
      if (request.method === "OPTIONS") {
        preflights.push(request);
        response.writeHead(plan.cors === "closed" ? 403 : 204).end();
        return;
      }
      requests.push(request);
      problems.push(...findProblems(request));
      await playScript(response, String(Object(request.json).model), scriptFor(plan, request));
    });
  });
  let connections = 0;
  server.on("connection", () => (connections += 1));
  await new Promise<void>((settle) => void server.listen(0, "127.0.0.1", settle));
  // A server that listens on a port has an address object, never a socket path.
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    requests,
    preflights,
    problems,
    connections: () => connections,
    ping: () => open.forEach((response) => response.write(pingLine)),
    close: () =>
      new Promise((settle) => {
        server.closeAllConnections();
        server.close(() => settle());
      }),
  };
};

const scriptFor = ({ answer, models = anthropicPages }: ServerPlan, request: SeenRequest): Script => {
  if (request.path === "/v1/messages" && request.method === "POST") return answer(request);
  if (request.path !== "/v1/models") return { kind: "fault", status: 404 };
  if ("kind" in models) return models;
  const after = new URLSearchParams(request.query).get("after_id");
  return { kind: "raw", type: "application/json", body: JSON.stringify(pageAfter(models, after)) };
};

const readRequest = async (incoming: IncomingMessage): Promise<SeenRequest> => {
  const body = await buffer(incoming);
  const text = body.toString("utf8");
  const { pathname, search } = new URL(incoming.url ?? "/", "http://127.0.0.1");
  const { method = "GET", headers } = incoming;
  return { method, path: pathname, query: search, headers, body, text, json: parseOr(text) };
};

const parseOr = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

const allowOthers = ({ headers }: SeenRequest, response: ServerResponse): void => {
  response.setHeader("access-control-allow-origin", headers.origin ?? "*");
  response.setHeader("access-control-allow-methods", "GET, POST");
  response.setHeader("access-control-allow-headers", headers["access-control-request-headers"] ?? "");
  response.setHeader("access-control-expose-headers", "retry-after");
};
