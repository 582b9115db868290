import { api } from "./api.ts";

const key = "welcomed";

/** Opens the first screen in a tab, once, unless the organisation that installed Cirkel said no. */
export const openWelcome = async (): Promise<void> => {
  if (key in (await api.storage.local.get(key))) return;
  if (await isWanted()) await api.tabs.create({ url: api.runtime.getURL(welcomePage) });
  await api.storage.local.set({ [key]: true });
};

/** The panel as a tab; the address says why it was opened. */
const welcomePage = "panel.html?welcome#now";

const isWanted = async (): Promise<boolean> => {
  try {
    return (await api.storage.managed.get("firstRunTab"))["firstRunTab"] !== false;
  } catch {
    // Firefox refuses to look where no organisation set anything.
    return true;
  }
};
