import type { Files } from "../ports.ts";

/**
 * Two places as one: everything is written to `near` and waited for, and to `far` without waiting; what either holds is
 * there. For VS Code in a browser, where the far place is slow but the same for every workspace.
 */
export const mirroredFiles = (near: Files, far: Files): Files => ({
  list: async (folder) => {
    const lists = await Promise.allSettled([near.list(folder), far.list(folder)]);
    if (lists.every(({ status }) => status === "rejected")) throw new Error("neither place can be listed");
    return [...new Set(lists.flatMap((list) => (list.status === "fulfilled" ? list.value : [])))];
  },
  read: async (path) => {
    const here = await near.read(path).catch(() => undefined);
    return here && here.length > 0 ? here : far.read(path);
  },
  write: async (path, bytes) => {
    // One of the two is enough to count as written; the near one decides as long as it works.
    const follows = far.write(path, bytes);
    try {
      await near.write(path, bytes);
      follows.catch(() => undefined);
    } catch {
      await follows;
    }
  },
  remove: async (path) => {
    await Promise.all([near.remove(path), far.remove(path)]);
  },
});
