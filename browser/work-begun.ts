import { api } from "./api.ts";

const key = "workBegun";

/**
 * Says, until the browser closes, that the background is at work: one that was stopped in the middle goes on at its next start,
 * and every other start leaves the database closed.
 */
export const workBegun = {
  note: (): Promise<void> => api.storage.session.set({ [key]: true }),
  forget: (): Promise<void> => api.storage.session.remove(key),
  read: async (): Promise<boolean> => (await api.storage.session.get(key))[key] === true,
};
