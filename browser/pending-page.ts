import { api } from "./api.ts";
import type { PageSeen } from "./read-page.ts";
import { parsePageSeen } from "./parse-page-seen.ts";

const key = "pendingPage";

/** Keeps what the menu saw until the popup shows it; in memory only, gone when the browser closes. */
export const keepPendingPage = (page: PageSeen): Promise<void> => api.storage.session.set({ [key]: page });

/** Takes what the menu saw: the next caller finds nothing. */
export const takePendingPage = async (): Promise<PageSeen | undefined> => {
  const found = await api.storage.session.get(key);
  await api.storage.session.remove(key);
  return parsePageSeen(found[key]);
};
