import type { SeenRequest } from "./messages-server.ts";

/** What a request has that it must not have, or lacks: nothing when it keeps to the protocol and to our own promises. */
export const findProblems = (request: SeenRequest): readonly string[] => {
  const body = request.method === "POST" ? problemsOfBody(request) : [];
  return [...problemsOfHead(request), ...body].map((problem) => `${request.method} ${request.path}: ${problem}`);
};

const problemsOfHead = ({ method, headers }: SeenRequest): readonly string[] => {
  const names = Object.keys(headers);
  return [
    ...unless(/^\d{4}-\d{2}-\d{2}$/.test(String(headers["anthropic-version"])), "no version of the protocol"),
    ...unless(method !== "POST" || headers["content-type"] === "application/json", "is not called JSON"),
    ...names.filter((name) => name.startsWith("x-stainless")).map((name) => `tells ${name}`),
    ...names.filter((name) => ["cookie", "referer", "x-api-key"].includes(name)).map((name) => `has a ${name}`),
  ];
};

const problemsOfBody = ({ text, json }: SeenRequest): readonly string[] => {
  const body = Object(json);
  const messages: readonly unknown[] = Array.isArray(body.messages) ? body.messages : [];
  return [
    ...unless(JSON.stringify(json) === text, "is not one JSON value without space around it"),
    ...unless(typeof body.model === "string" && body.model !== "", "names no model"),
    ...unless(Number.isInteger(body.max_tokens) && body.max_tokens > 0, "has no bound of the answer"),
    ...unless(body.stream === true, "does not stream"),
    ...Object.keys(body).flatMap((key) => unless(known.includes(key), `has a field ${key}`)),
    ...unless(messages.length > 0, "asks nothing"),
    ...messages.flatMap((message, place) => problemsOfMessage(message, place)),
    ...unless(messages.length % 2 === 1, "ends with words put into the model's mouth"),
    ...unless(holdsSchema(body), "names no schema"),
    ...unless(text.split('"cache_control":').length - 1 <= 4, "has more marks than are taken"),
  ];
};

/** All that is sent: no temperature, no tools, nothing forced. */
const known = ["model", "max_tokens", "stream", "system", "messages", "output_config"];

const problemsOfMessage = (message: unknown, place: number): readonly string[] => {
  const { role, content } = Object(message);
  return [
    ...unless(role === (place % 2 === 0 ? "user" : "assistant"), `has ${String(role)} in place ${place}`),
    ...unless(typeof content === "string" && content.trim() !== "", `has nothing in place ${place}`),
  ];
};

/** As a field, or, for servers that take no such field, in the instructions. */
const holdsSchema = (body: { readonly output_config?: unknown; readonly system?: unknown }): boolean => {
  const format = Object(Object(body.output_config).format);
  if (body.output_config !== undefined)
    return format.type === "json_schema" && typeof Object(format.schema).type === "string";
  return typeof body.system === "string" && body.system.includes('"properties"');
};

const unless = (holds: boolean, problem: string): readonly string[] => (holds ? [] : [problem]);
