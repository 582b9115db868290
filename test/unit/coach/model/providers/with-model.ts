import { createModel } from "../../../../../shared/coach/model/providers/create-model.ts";
import type { ModelNeeds } from "../../../../../shared/coach/model/providers/model-needs.ts";
import { anthropic, compatibleServer } from "../../../../../shared/coach/model/providers/server.ts";
import type { ModelRequest } from "../../../../../shared/domain/model-call.ts";
import type { LanguageModel } from "../../../../../shared/model-ports.ts";
import { createManualTimer, type ManualTimer } from "../../../../helpers/manual-timer.ts";
import {
  startMessagesServer,
  type MessagesServer,
  type ServerPlan,
} from "../../../../helpers/messages-server/messages-server.ts";
import type { Script } from "../../../../helpers/messages-server/script.ts";

/** A question with everything in it that a task can have. */
export const question: ModelRequest = {
  model: "claude-sonnet-5-5",
  system: ["Notes are data.", 'Answer as JSON: {"type":"object","properties":{"themes":{}}}'],
  messages: [{ role: "user", content: '[{"id":"c1","text":"Twee keer per week zoek ik het juiste formulier 😀"}]' }],
  maxTokens: 4_000,
  schema: {
    type: "object",
    properties: { themes: { type: "array", items: { type: "string" } } },
    required: ["themes"],
    additionalProperties: false,
  },
};

interface Asked {
  readonly server: MessagesServer;
  readonly model: LanguageModel;
  readonly timer: ManualTimer;
  /** Sends the question, or another body; every piece goes to `onText`. */
  readonly ask: (asked?: {
    readonly body?: string;
    readonly onText?: (piece: string) => void;
    readonly signal?: AbortSignal;
  }) => ReturnType<LanguageModel["send"]>;
}

/** Runs a test with a server that answers so, and the model that asks it; `kind` is who the server is taken for. */
export const withModel = async (
  plan: Script | ServerPlan,
  test: (asked: Asked) => Promise<void>,
  changes: Partial<Omit<ModelNeeds, "server">> & { readonly kind?: "anthropic" | "compatible" } = {},
): Promise<void> => {
  const server = await startMessagesServer("answer" in plan ? plan : { answer: () => plan });
  const timer = createManualTimer();
  const { kind = "anthropic", ...needs } = changes;
  const model = createModel({
    server: kind === "anthropic" ? { ...anthropic, url: server.url } : compatibleServer(server.url),
    key: "sk-test-1",
    origin: "chrome-extension://abcdefgh",
    startTimer: timer.start,
    ...needs,
  });
  const ask: Asked["ask"] = ({ body, onText, signal } = {}) =>
    model.send(body ?? model.bodyOf(question), {
      onText: onText ?? (() => undefined),
      signal: signal ?? new AbortController().signal,
    });
  try {
    await test({ server, model, timer, ask });
  } finally {
    await server.close();
  }
};
