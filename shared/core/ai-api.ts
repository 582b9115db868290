import { checkBaseUrl } from "../coach/model/providers/check-base-url.ts";
import { chooseAuto } from "../coach/model/providers/choose-auto.ts";
import { writeQuestion } from "../coach/model/write-question.ts";
import type { AiCalls } from "../messages/ai-types.ts";
import type { Secrets } from "../model-ports.ts";
import type { AiNeeds } from "../usecases/ai/ai-needs.ts";
import { erasingCopies } from "../usecases/drop-copies.ts";
import { aiCalls } from "./ai-calls.ts";
import type { EraseNeeds } from "./erase-everywhere.ts";

/** What a host has for the model coach; each is absent where it has none. */
export interface ModelPorts {
  readonly secrets?: Secrets;
  /** Loads what reaches a model; asked for only when one is to be reached. */
  readonly loadModel?: NonNullable<AiNeeds["loadModel"]>;
  /** For an editor with models of its own: whether it has any now. */
  readonly hasEditorModels?: () => Promise<boolean>;
  /** Resolves after so many ms, or when nobody waits any more; the host's own timer unless something else is handed in. */
  readonly wait?: AiNeeds["wait"];
}

/** The model coach over what a host has. */
export const aiApi = ({
  secrets,
  loadModel,
  hasEditorModels,
  wait = timer,
  ...needs
}: EraseNeeds & ModelPorts & Pick<AiNeeds, "strategy">): AiCalls => {
  const local = loadModel && secrets ? (["anthropic"] as const) : [];
  const served = loadModel ? (["compatible"] as const) : [];
  const calls = aiCalls({
    ...needs,
    providers: async () => {
      const own = loadModel && (await hasEditorModels?.()) ? (["vscode"] as const) : [];
      return [...local, ...served, ...own, "paste"];
    },
    secrets: secrets ?? noSecrets,
    loadModel,
    writeQuestion,
    isServerAddress: (text) => checkBaseUrl(text).ok,
    chooseAuto,
    wait,
  });
  const clean = async (): Promise<void> => (await needs.loadCopies()).cleanKept(needs)();
  return { ...calls, eraseAiRuns: () => erasingCopies(needs, calls.eraseAiRuns, clean) };
};

/** What the rest of the core takes of this part, once it is loaded. */
export interface AiPart {
  readonly aiApi: typeof aiApi;
}

/** A host without a place for keys: none is there, and none is kept. */
const noSecrets: Secrets = {
  read: async () => undefined,
  keep: async () => undefined,
  forget: async () => undefined,
};

const timer: AiNeeds["wait"] = (ms, signal) =>
  new Promise((resolve) => {
    if (signal.aborted) return resolve();
    const due = setTimeout(resolve, ms);
    signal.addEventListener("abort", () => {
      clearTimeout(due);
      resolve();
    });
  });
