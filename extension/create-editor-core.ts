import { env, lm, UIKind, Uri, window, workspace, type Disposable } from "vscode";
import { laterCalls, once } from "../shared/core/later-calls.ts";
import type { strategyApi } from "../shared/core/strategy-api.ts";
import type { CoreApi, CoreChanged } from "../shared/messages/core-api.ts";
import { coreMethods } from "../shared/messages/core-methods.ts";
import type { Secrets } from "../shared/model-ports.ts";
import { err } from "../shared/result.ts";
import type { createMemoryHost } from "../shared/store/memory-host.ts";
import type { createHostCore, HostCore } from "./core-part.ts";
import { editorAiChoices } from "./editor-ai-choices.ts";
import { editorChoices, editorLanguage } from "./editor-choices.ts";
import { hasEditorModels } from "./editor-model.ts";
import { settingsStrategy, workspaceStrategy } from "./found-strategies.ts";
import { loadModelIn } from "./load-model-in.ts";
import { loadPart } from "./load-part.ts";
import { markUse } from "./mark-use.ts";
import { uriFiles } from "./uri-files.ts";

export interface EditorCore extends Disposable {
  /** Each call waits for the core where it is not there yet. */
  readonly api: CoreApi;
  /** Loads the core ahead of its first call; the database stays closed. */
  readonly warmUp: () => void;
  readonly onChanged: (listener: (changed: CoreChanged) => void) => () => void;
}

/**
 * The core of this window, in the extension host's worker, loaded at its first call; all windows on one origin share its
 * database. `files` is a folder that all windows share, on every origin.
 */
export const createEditorCore = (home: Uri, files: Uri, secrets: Secrets): EditorCore => {
  const listeners = new Set<(changed: CoreChanged) => void>();
  const tell = (changed: CoreChanged): void => listeners.forEach((listener) => listener(changed));
  let loaded: HostCore | undefined;
  let isOver = false;
  const load = once(async () => {
    const part = await loadPart<{ readonly createHostCore: typeof createHostCore }>(home, "core.js");
    if (isOver) throw new Error("the window is closed");
    loaded = part.createHostCore(portsIn(home, files, secrets));
    loaded.subscribe(tell);
    return loaded;
  });
  const api = laterCalls<CoreApi, keyof CoreApi>(async () => (await load()).api, coreMethods);
  const told = [
    workspace.onDidChangeConfiguration((event) => {
      if (!event.affectsConfiguration("cirkel")) return;
      tell({ revision: 0, changes: [{ table: "settings" }, { table: "strategies" }] });
    }),
    // A window that slept, or has a database of its own, may have missed what another one did.
    window.onDidChangeWindowState(({ focused }) => {
      if (!focused) return;
      void loaded?.catchUp();
      tell({ revision: 0, changes: watchedTables.map((table) => ({ table })) });
    }),
  ];
  return {
    api: markUse({
      ...api,
      // A part that cannot be read now is no bug: the text goes back into its input, and may be kept the next time.
      capture: async (request) =>
        (await load().catch(() => undefined))?.api.capture(request) ?? err({ kind: "notKept", reason: "unavailable" }),
    }),
    warmUp: () => void load().catch(() => undefined),
    onChanged: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    dispose: () => {
      isOver = true;
      for (const one of told) one.dispose();
      loaded?.close();
    },
  };
};

const portsIn = (home: Uri, files: Uri, secrets: Secrets): Parameters<typeof createHostCore>[0] => ({
  journalFiles: uriFiles(Uri.joinPath(files, "journal")),
  isInBrowser: env.uiKind === UIKind.Web,
  loadMemory: async () =>
    (await loadPart<{ readonly createMemoryHost: typeof createMemoryHost }>(home, "memory.js")).createMemoryHost(),
  language: editorLanguage(),
  choices: editorChoices,
  loadExchange: () => loadPart(home, "exchange.js"),
  // One folder for every workspace, so that "Delete everything" reaches all of them.
  copies: uriFiles(Uri.joinPath(files, "copies")),
  loadCopies: () => loadPart(home, "copies.js"),
  loadAi: () => loadPart(home, "ai.js"),
  secrets,
  hostChoices: editorAiChoices,
  loadModel: loadModelIn(home),
  hasEditorModels: () => hasEditorModels(lm),
  loadStrategy: async () => {
    const part = await loadPart<{ readonly strategyApi: typeof strategyApi }>(home, "strategy.js");
    return { strategyApi: (asked) => part.strategyApi(asked, [settingsStrategy, workspaceStrategy]) };
  },
});

const watchedTables = [
  "captures",
  "themes",
  "paths",
  "proposals",
  "proposalEvents",
  "settings",
  "strategies",
  "aiRuns",
  "jobs",
] as const;
