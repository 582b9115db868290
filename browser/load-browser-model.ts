import type { LanguageModel } from "../shared/model-ports.ts";
import type { ModelAddress } from "../shared/usecases/ai/ai-needs.ts";

/** The way to a model from a page of the extension; its code is loaded when a model is to be asked, or its bytes shown. */
export const loadBrowserModel = async ({ provider, ...address }: ModelAddress): Promise<LanguageModel> => {
  if (provider === "vscode") throw new Error("a browser has no models of VS Code");
  const { loadModel } = await import("../shared/coach/model/providers/load-model.ts");
  return loadModel({ ...address, provider, origin: location.origin });
};
