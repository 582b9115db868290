import type { MessageCreateParamsStreaming } from "@anthropic-ai/sdk/resources/messages";
import type { ModelRequest } from "../../../domain/model-call.ts";
import type { Server } from "./server.ts";

/** The exact text that is sent for a request. */
export const writeBody = (kind: Server["kind"], request: ModelRequest): string =>
  JSON.stringify(kind === "anthropic" ? bodyForAnthropic(request) : bodyForOthers(request));

// More than four marks are refused.
const mostMarks = 4;

const bodyForAnthropic = (request: ModelRequest) =>
  ({
    ...bodyForAll(request),
    system: request.system.map((text, place) => ({
      type: "text",
      text,
      // What stands before a mark is kept by the server for a few minutes, and costs a tenth when it is sent again.
      ...(place < mostMarks && { cache_control: { type: "ephemeral" } }),
    })),
    messages: messagesOf(request),
    output_config: { format: { type: "json_schema", schema: { ...request.schema } } },
  }) satisfies MessageCreateParamsStreaming;

// Without marks and without a schema, which the instructions hold too: some of these servers ignore them, some refuse.
const bodyForOthers = (request: ModelRequest) =>
  ({
    ...bodyForAll(request),
    system: request.system.join("\n\n"),
    messages: messagesOf(request),
  }) satisfies MessageCreateParamsStreaming;

const bodyForAll = ({ model, maxTokens }: ModelRequest) => ({ model, max_tokens: maxTokens, stream: true as const });

const messagesOf = ({ messages }: ModelRequest) => messages.map(({ role, content }) => ({ role, content }));
