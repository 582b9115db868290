import type { DeviceStorage } from "../ports.ts";

/** What the browser around this code says of its storage; hosts without such a browser tell nothing. */
export const deviceStorage: DeviceStorage = {
  room: async () => {
    // The types promise it, but the extension hosts of some editors have none.
    const { storage } = navigator as { readonly storage?: StorageManager };
    if (!storage) return {};
    try {
      const [persisted, { usage, quota }] = await Promise.all([storage.persisted(), storage.estimate()]);
      return {
        persisted,
        ...(usage !== undefined && { used: usage }),
        ...(quota !== undefined && { quota }),
      };
    } catch {
      return {};
    }
  },
};
