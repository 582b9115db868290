import * as vscode from "vscode";
import type { loadModel } from "../shared/coach/model/providers/load-model.ts";
import { startTimer } from "../shared/coach/model/providers/watchdog.ts";
import type { LanguageModel } from "../shared/model-ports.ts";
import type { ModelAddress } from "../shared/usecases/ai/ai-needs.ts";
import { createEditorModel } from "./editor-model.ts";
import { loadPart } from "./load-part.ts";

/** The way to a model from VS Code: its own, or one behind a server, whose part is loaded when it is chosen. */
export const loadModelIn =
  (home: vscode.Uri) =>
  async ({ provider, ...address }: ModelAddress): Promise<LanguageModel> => {
    if (provider === "vscode") return createEditorModel(vscode, startTimer);
    const part = await loadPart<{ readonly loadModel: typeof loadModel }>(home, "model.js");
    return part.loadModel({ ...address, provider, origin: self.origin });
  };
