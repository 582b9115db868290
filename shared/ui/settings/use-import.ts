import { useEffect, useState } from "preact/hooks";
import type { Capture } from "../../domain/capture.ts";
import type { ChosenFile, ImportEnd, ImportId, ImportPreview, ImportProgress } from "../../messages/import-types.ts";
import { useApp } from "../app-context.ts";
import { useLive } from "../use-live.ts";

/** Where an import is: nothing chosen, being read, looked at, being kept, ended. */
export type ImportState =
  | { readonly step: "idle" | "reading" }
  | { readonly step: "looking"; readonly preview: ImportPreview }
  | { readonly step: "keeping"; readonly importId: ImportId; readonly isOurs: boolean }
  | { readonly step: "ended"; readonly end: ImportEnd; readonly preview: ImportPreview };

export interface ImportDeeds {
  readonly state: ImportState;
  readonly progress: ImportProgress | undefined;
  readonly look: (read: () => Promise<readonly ChosenFile[]>) => Promise<void>;
  readonly keep: (preview: ImportPreview, visibility: Capture["visibility"]) => Promise<void>;
  /** While it is kept: stops it and takes back what was kept. Before: forgets what was looked at. */
  readonly stop: (importId: ImportId) => Promise<void>;
}

/** The steps of an import. One that runs while the screen is opened anew, as a side bar in VS Code can be, is shown. */
export const useImport = (): ImportDeeds => {
  const { api } = useApp();
  const [state, setState] = useState<ImportState>({ step: "idle" });
  const progress = useLive(`import ${state.step}`, api.importProgress, ["captures"]) ?? undefined;

  useEffect(() => {
    if (progress && state.step === "idle") setState({ step: "keeping", importId: progress.importId, isOurs: false });
    if (!progress && state.step === "keeping" && !state.isOurs) setState({ step: "idle" });
  }, [progress, state]);

  return {
    state,
    progress,
    look: async (read) => {
      setState({ step: "reading" });
      try {
        setState({ step: "looking", preview: await api.previewImport(await read()) });
      } catch (bug) {
        setState({ step: "idle" });
        throw bug;
      }
    },
    keep: async (preview, visibility) => {
      setState({ step: "keeping", importId: preview.importId, isOurs: true });
      try {
        const end = await api.keepImport(preview.importId, visibility);
        setState({ step: "ended", end, preview });
      } catch (bug) {
        setState({ step: "ended", end: { kind: "failed", reason: "unavailable" }, preview });
        throw bug;
      }
    },
    stop: async (importId) => {
      if (state.step !== "keeping") setState({ step: "idle" });
      await api.stopImport(importId);
    },
  };
};
