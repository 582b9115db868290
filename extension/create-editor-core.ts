import { lm, Uri, window, workspace, type Disposable } from "vscode";
import type { strategyApi } from "../shared/core/strategy-api.ts";
import { createCore } from "../shared/core.ts";
import type { CoreApi, CoreChanged } from "../shared/messages/core-api.ts";
import { deviceStorage } from "../shared/store/device-storage.ts";
import type { Secrets } from "../shared/model-ports.ts";
import type { createMemoryHost } from "../shared/store/memory-host.ts";
import { openStore } from "../shared/store/open-store.ts";
import { whenQuiet } from "../shared/store/when-quiet.ts";
import { systemClock } from "../shared/store/system-clock.ts";
import { createUlidIds } from "../shared/store/ulid-ids.ts";
import { editorAiChoices } from "./editor-ai-choices.ts";
import { editorChoices, editorLanguage } from "./editor-choices.ts";
import { editorJournal } from "./editor-journal.ts";
import { hasEditorModels } from "./editor-model.ts";
import { loadModelIn } from "./load-model-in.ts";
import { loadPart } from "./load-part.ts";
import { markUse } from "./mark-use.ts";
import { settingsStrategy, workspaceStrategy } from "./found-strategies.ts";
import { uriFiles } from "./uri-files.ts";

export interface EditorCore extends Disposable {
  readonly api: CoreApi;
  readonly onChanged: (listener: (changed: CoreChanged) => void) => () => void;
}

/**
 * The core of this window, in the extension host's worker; all windows on one origin share its database. `files` is a
 * folder that all windows share, on every origin.
 */
export const createEditorCore = (home: Uri, files: Uri, secrets: Secrets): EditorCore => {
  const needs = { clock: systemClock, ids: createUlidIds() };
  const store = openStore({
    ...needs,
    name: "cirkel",
    journal: editorJournal(files),
    // Its worker can start no other: what is made here is read in portions, so that commands get their turn.
    loadSearch: () => import("../shared/store/search.ts"),
    loadMemory: async () =>
      (await loadPart<{ readonly createMemoryHost: typeof createMemoryHost }>(home, "memory.js")).createMemoryHost(),
  });
  const listeners = new Set<(changed: CoreChanged) => void>();
  const tell = (changed: CoreChanged): void => listeners.forEach((listener) => listener(changed));
  store.subscribe(tell);
  const told = [
    workspace.onDidChangeConfiguration((event) => {
      if (!event.affectsConfiguration("cirkel")) return;
      tell({ revision: 0, changes: [{ table: "settings" }, { table: "strategies" }] });
    }),
    // A window that slept, or has a database of its own, may have missed what another one did.
    window.onDidChangeWindowState(({ focused }) => {
      if (!focused) return;
      void store.catchUp();
      tell({ revision: 0, changes: watchedTables.map((table) => ({ table })) });
    }),
  ];
  return {
    api: markUse(
      createCore({
        ...needs,
        store,
        surface: "vscode",
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
        device: deviceStorage,
        whenQuiet,
      }),
    ),
    onChanged: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    dispose: () => {
      for (const one of told) one.dispose();
      store.close();
    },
  };
};

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
