import type * as vscode from "vscode";
import { openCall } from "../shared/coach/model/providers/call.ts";
import type { StartTimer } from "../shared/coach/model/providers/watchdog.ts";
import type { LanguageModel } from "../shared/model-ports.ts";
import { err, ok } from "../shared/result.ts";
import { faultOfEditor } from "./editor-fault.ts";
import { readEditorAnswer, type EditorParts } from "./read-editor-answer.ts";
import { writeEditorBody, type EditorBody } from "./write-editor-body.ts";

/** What of VS Code is asked for its models. */
export interface EditorModels extends EditorParts {
  /** Absent in what is built on VS Code without models. */
  readonly lm?: Pick<typeof vscode.lm, "selectChatModels"> | undefined;
  readonly LanguageModelChatMessage: Pick<typeof vscode.LanguageModelChatMessage, "User" | "Assistant">;
  readonly LanguageModelChatToolMode: Pick<typeof vscode.LanguageModelChatToolMode, "Required">;
  readonly CancellationTokenSource: new () => Pick<vscode.CancellationTokenSource, "token" | "cancel" | "dispose">;
}

/** Whether VS Code has any model now; a list that cannot be had is an empty one. */
export const hasEditorModels = async (lm: EditorModels["lm"]): Promise<boolean> => {
  try {
    return ((await lm?.selectChatModels()) ?? []).length > 0;
  } catch {
    return false;
  }
};

/** A model of VS Code itself. Its first call shows VS Code's own question, so it is only made when a person says so. */
export const createEditorModel = (editor: EditorModels, startTimer: StartTimer): LanguageModel => {
  const { LanguageModelChatMessage: Message, LanguageModelChatToolMode: Mode } = editor;
  const list = async (): Promise<readonly vscode.LanguageModelChat[]> => (await editor.lm?.selectChatModels()) ?? [];
  return {
    host: "Visual Studio Code",
    models: async (signal) => {
      try {
        const listed = await list();
        return signal.aborted ? err({ kind: "cancelled" }) : ok(listed.map(({ id, name }) => ({ id, name })));
      } catch (thrown) {
        return err(faultOfEditor(thrown, "", false));
      }
    },
    bodyOf: writeEditorBody,
    send: async (body, { onText, signal }) => {
      // Written by `writeEditorBody`: what is handed over is read from what was shown.
      const { model: id, messages, tools } = JSON.parse(body) as EditorBody;
      const call = openCall(startTimer, patience, signal);
      const source = new editor.CancellationTokenSource();
      const ended = new Promise<undefined>((settle) => {
        call.signal.addEventListener("abort", () => {
          source.cancel();
          settle(undefined);
        });
      });
      let hasBegun = false;
      let bug: { readonly thrown: unknown } | undefined;
      const onPiece = (piece: string): void => {
        hasBegun = true;
        call.onBytes(piece.length);
        if (call.ending()) return;
        try {
          onText(piece);
        } catch (thrown) {
          // Thrown in here, it would pass for a fault of VS Code.
          bug = { thrown };
          call.end("cancelled");
        }
      };
      const ask = async () => {
        const model = (await list()).find((one) => one.id === id);
        if (!model) return err({ kind: "noModel", model: id } as const);
        if (call.ending()) return undefined;
        const handed = messages.map(({ role, content }) =>
          role === "user" ? Message.User(content) : Message.Assistant(content),
        );
        const options = { tools: [...tools], toolMode: Mode.Required };
        return readEditorAnswer(editor, await model.sendRequest(handed, options, source.token), id, onPiece);
      };
      try {
        if (call.ending()) return err({ kind: "cancelled" });
        // Some models go on after they were told to stop; nobody waits for them.
        const answer = await Promise.race([ask(), ended]);
        if (bug) throw bug.thrown;
        const ending = call.ending();
        return ending || !answer ? err({ kind: ending ?? "cancelled" }) : answer;
      } catch (thrown) {
        if (bug) throw bug.thrown;
        const ending = call.ending();
        return err(ending ? { kind: ending } : faultOfEditor(thrown, id, hasBegun));
      } finally {
        call.close();
        source.dispose();
      }
    },
  };
};

/** Most milliseconds until the first piece: a person reads VS Code's question first. */
const patience = 5 * 60_000;
