import { checkBaseUrl } from "../coach/model/providers/check-base-url.ts";
import { chooseAuto } from "../coach/model/providers/choose-auto.ts";
import { writeQuestion } from "../coach/model/write-question.ts";
import type { AiHostChoices, LifeSigns, Secrets } from "../model-ports.ts";
import type { AiNeeds } from "../usecases/ai/ai-needs.ts";

/** What a host has for the model coach; each is absent where it has none. */
export interface ModelPorts {
  readonly secrets?: Secrets;
  /** For a host with settings of its own for this. */
  readonly hostChoices?: AiHostChoices;
  /** Loads what reaches a model; asked for only when one is to be reached. */
  readonly loadModel?: NonNullable<AiNeeds["loadModel"]>;
  /** For an editor with models of its own: whether it has any now. */
  readonly hasEditorModels?: () => Promise<boolean>;
  /** For a window with a background that outlives it: asks that to work on what is open, and answers whether it does. */
  readonly handOver?: () => Promise<boolean>;
  /** Where one can tell that a worker was stopped; elsewhere a job is left when its lease has run out. */
  readonly signs?: LifeSigns;
  /** Resolves after so many ms, or when nobody waits any more; the host's own timer unless something else is handed in. */
  readonly wait?: AiNeeds["wait"];
}

/** What a host hands in for the model coach, with or without its screens. */
export type AiHost = Pick<AiNeeds, "clock" | "ids" | "store" | "language" | "author" | "strategy"> & ModelPorts;

/** What the use cases ask of the world, over what a host has. */
export const aiNeedsOf = ({ secrets, loadModel, hasEditorModels, wait = timer, ...host }: AiHost): AiNeeds => {
  const local = loadModel && secrets ? (["anthropic"] as const) : [];
  const served = loadModel ? (["compatible"] as const) : [];
  return {
    ...host,
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
  };
};

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
