import type { LanguageModelChatResponse } from "vscode";
import type { ModelAnswer, ModelFault } from "../shared/domain/model-call.ts";
import { err, ok, type Result } from "../shared/result.ts";

/** The kinds of parts that an answer can hold; others, as what a model thought, are no part of it. */
export interface EditorParts {
  readonly LanguageModelTextPart: new (value: string) => { readonly value: string };
  readonly LanguageModelToolCallPart: new (
    callId: string,
    name: string,
    input: object,
  ) => {
    readonly input: object;
  };
}

/** Reads an answer as it comes: what the tool was called with, or, of a model without tools, its text. */
export const readEditorAnswer = async (
  { LanguageModelTextPart: TextPart, LanguageModelToolCallPart: ToolCall }: EditorParts,
  { stream }: Pick<LanguageModelChatResponse, "stream">,
  model: string,
  onPiece: (piece: string) => void,
): Promise<Result<ModelAnswer, ModelFault>> => {
  let said = "";
  let called: string | undefined;
  for await (const part of stream) {
    if (part instanceof TextPart) {
      said += part.value;
      onPiece(part.value);
    }
    if (part instanceof ToolCall && called === undefined) {
      called = JSON.stringify(part.input);
      onPiece(called);
    }
    if (said.length > mostText) return err({ kind: "oversized" });
  }
  const text = called ?? said;
  if (text.length > mostText) return err({ kind: "oversized" });
  return text.trim() === "" ? err({ kind: "empty" }) : ok({ stop: "end", text, model });
};

/** Most characters of an answer: many times what a draft has. */
const mostText = 400_000;
