import type { CoreApi } from "../../messages/core-api.ts";
import { useApp } from "../app-context.ts";

/** The core with its model coach. */
export const useAiApi = (): CoreApi => useApp().api;
