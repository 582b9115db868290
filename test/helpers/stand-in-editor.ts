import type { LanguageModelChat } from "vscode";
import type { EditorModels } from "../../extension/editor-model.ts";

/** A piece of text in an answer, as VS Code has it. */
export class TextPart {
  readonly value: string;
  constructor(value: string) {
    this.value = value;
  }
}

/** A call of a tool, as VS Code has it. */
export class ToolCallPart {
  readonly input: object;
  constructor(_callId: string, _name: string, input: object) {
    this.input = input;
  }
}

interface Handed {
  readonly messages: readonly { readonly role: string; readonly content: unknown }[];
  readonly tools: unknown;
  readonly toolMode: unknown;
}

/** What VS Code throws when a model cannot be asked. */
export const codeError = (code: string, message: string): Error => Object.assign(new Error(message), { code });

/** The part of VS Code's API that has to do with models, with one model that gives these parts. */
export const standInEditor = (
  parts: readonly unknown[] = [],
  {
    refuse,
    breakWith,
    hangs = false,
    listed = "stand-in-large",
  }: {
    readonly refuse?: unknown;
    readonly breakWith?: unknown;
    readonly hangs?: boolean;
    readonly listed?: string;
  } = {},
) => {
  const sent: Handed[] = [];
  let isCancelled = false;
  let tellSent = (): void => undefined;
  const untilSent = new Promise<void>((settle) => void (tellSent = settle));
  async function* stream(): AsyncGenerator {
    yield* parts;
    if (breakWith !== undefined) throw breakWith;
    if (hangs) await new Promise(() => undefined);
  }
  const model = {
    id: listed,
    name: "Stand-in Large",
    sendRequest: async (messages: Handed["messages"], options: Omit<Handed, "messages">) => {
      sent.push({ messages, ...options });
      tellSent();
      if (refuse !== undefined) throw refuse;
      return { stream: stream() };
    },
  };
  const api = {
    lm: { selectChatModels: async () => [model as unknown as LanguageModelChat] },
    LanguageModelChatMessage: {
      User: (content: unknown) => ({ role: "user", content }),
      Assistant: (content: unknown) => ({ role: "assistant", content }),
    },
    LanguageModelChatToolMode: { Required: "required" },
    LanguageModelTextPart: TextPart,
    LanguageModelToolCallPart: ToolCallPart,
    CancellationTokenSource: class {
      token = {};
      cancel(): void {
        isCancelled = true;
      }
      dispose(): void {}
    },
  } as unknown as EditorModels; // Only what is asked of it.
  return { api, sent, isCancelled: () => isCancelled, untilSent: () => untilSent };
};
