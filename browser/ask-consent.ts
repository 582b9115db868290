import { api } from "./api.ts";

// Firefox wants its own yes before anything personal leaves; what may leave stands in its manifest, and in no other.
const kinds = api.runtime.getManifest().browser_specific_settings?.gecko?.data_collection_permissions?.optional ?? [];

/**
 * The browser's own question whether Cirkel may send what the preview shows; asked once, then answered from memory.
 * Undefined where a browser has no such question. To be called in the click itself, before any wait.
 */
export const askConsent =
  kinds.length > 0 ? (): Promise<boolean> => api.permissions.request({ data_collection: [...kinds] }) : undefined;
