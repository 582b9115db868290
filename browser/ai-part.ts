import { aiApi, type AiPart } from "../shared/core/ai-api.ts";
import { handOver } from "./hand-over.ts";
import { lifeSigns } from "./life-signs.ts";
import { loadBrowserModel } from "./load-browser-model.ts";

/** The model coach in a browser, where the background works on what was asked. */
export const aiPart: AiPart = {
  aiApi: (needs) => aiApi({ ...needs, loadModel: loadBrowserModel, handOver, signs: lifeSigns }),
};
