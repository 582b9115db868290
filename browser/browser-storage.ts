import type { DeviceStorage } from "../shared/ports.ts";
import { deviceStorage } from "../shared/store/device-storage.ts";
import { api } from "./api.ts";

/** As the browser tells; with `unlimitedStorage` it never clears an extension by itself, but `persisted` does not say so. */
export const browserStorage: DeviceStorage = {
  room: async () => {
    const room = await deviceStorage.room();
    return api.runtime.getManifest().permissions?.includes("unlimitedStorage") ? { ...room, persisted: true } : room;
  },
};
