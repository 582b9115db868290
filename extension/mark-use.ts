import { commands } from "vscode";
import type { CoreApi } from "../shared/messages/core-api.ts";

/** What the walkthrough counts as done, and what the menus of VS Code depend on. */
export type UseMark = "noted" | "recalled" | "pathMade" | "exported" | "justSaved" | "canUndo" | "canRestore";

/** Tells VS Code that something really happened here, or that it no longer holds. */
export const mark = (name: UseMark, holds: "holds" | "ended" = "holds"): void =>
  void commands.executeCommand("setContext", `cirkel.${name}`, holds === "holds");

/** The same core, which marks each first time: whoever asks it, a command or a screen. */
export const markUse = (api: CoreApi): CoreApi => ({
  ...api,
  capture: async (request) => {
    const captured = await api.capture(request);
    if (captured.ok) mark("noted");
    return captured;
  },
  recall: async (captureId) => {
    const recall = await api.recall(captureId);
    if (recall.earlier.length > 0) mark("recalled");
    return recall;
  },
  draftPath: async (themeId, need) => {
    const drafted = await api.draftPath(themeId, need);
    if (drafted.ok) mark("pathMade");
    return drafted;
  },
});
