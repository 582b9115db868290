import type { Files } from "../../shared/ports.ts";

export interface MemoryFiles extends Files {
  /** What is there, by path; tests look and spoil. */
  readonly byPath: Map<string, Uint8Array<ArrayBuffer>>;
  /** While set, every operation rejects with it. */
  failure: Error | undefined;
  /** How many bytes fit in all; what does not fit is refused as on a full disk. */
  space: number;
  used(): number;
}

/** Files in memory, as a disk would hold them. */
export const memoryFiles = (): MemoryFiles => {
  const byPath = new Map<string, Uint8Array<ArrayBuffer>>();
  const files: MemoryFiles = {
    byPath,
    failure: undefined,
    space: Infinity,
    used: () => [...byPath.values()].reduce((sum, { length }) => sum + length, 0),
    list: async (folder) => {
      refuse(files.failure);
      const inside = [...byPath.keys()].filter((path) => path.startsWith(`${folder}/`));
      return [...new Set(inside.map((path) => path.slice(folder.length + 1).split("/")[0] ?? ""))];
    },
    read: async (path) => {
      refuse(files.failure);
      return byPath.get(path);
    },
    write: async (path, bytes) => {
      refuse(files.failure);
      const added = bytes.length - (byPath.get(path)?.length ?? 0);
      if (files.used() + added > files.space)
        throw Object.assign(new Error("no space"), { name: "QuotaExceededError" });
      byPath.set(path, bytes);
    },
    remove: async (path) => {
      refuse(files.failure);
      byPath.delete(path);
    },
  };
  return files;
};

const refuse = (failure: Error | undefined): void => {
  if (failure) throw failure;
};
