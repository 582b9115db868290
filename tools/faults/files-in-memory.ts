import type { Files } from "../../shared/ports.ts";

/** Files in a map from their path, so that whoever has the map can spoil them or carry them elsewhere. */
export const filesIn = (disk: Map<string, Uint8Array<ArrayBuffer>>): Files => ({
  list: async (folder) => {
    const below = [...disk.keys()].filter((path) => path.startsWith(`${folder}/`));
    return [
      ...new Set(
        below.map((path) =>
          path
            .slice(folder.length + 1)
            .split("/", 1)
            .join(""),
        ),
      ),
    ];
  },
  read: async (path) => disk.get(path),
  write: async (path, bytes) => void disk.set(path, bytes),
  remove: async (path) => void disk.delete(path),
});
