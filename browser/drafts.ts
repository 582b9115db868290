import type { Shell } from "../shared/ui/shell.ts";
import { api } from "./api.ts";

const prefix = "draft:";

/** The draft of the line in the popup. */
export const popupDraft = "popup";

/**
 * Drafts in extension storage. `keep` hands the text to the browser process before it returns, so a popup that closes
 * on the next key, or a page that crashes, loses nothing. The last one written wins.
 */
export const drafts: Shell["drafts"] = {
  read: async (key) => {
    const kept: unknown = (await api.storage.local.get(prefix + key))[prefix + key];
    return typeof kept === "string" ? kept : "";
  },
  keep: (key, text) => {
    const kept = text === "" ? api.storage.local.remove(prefix + key) : api.storage.local.set({ [prefix + key]: text });
    // A full disk must not stop the typing; saving the note will say so.
    kept.catch(() => undefined);
  },
  forget: async () => {
    const keys = Object.keys(await api.storage.local.get(null)).filter((key) => key.startsWith(prefix));
    await api.storage.local.remove(keys);
  },
};
