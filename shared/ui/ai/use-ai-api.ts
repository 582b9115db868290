import type { AiCalls } from "../../messages/ai-types.ts";
import type { CoreApi } from "../../messages/core-api.ts";
import { useApp } from "../app-context.ts";

/** The core with its model coach. */
// The model coach joins the contract with the core that answers it; until then this is the one place that knows.
export const useAiApi = (): CoreApi & AiCalls => useApp().api as CoreApi & AiCalls;
