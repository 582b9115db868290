import { open, readdir } from "node:fs/promises";
import { join } from "node:path";

/** Which engine wrote the databases of a profile, by the files that it left. */
export const databaseKind = async (profile: string): Promise<"leveldb" | "sqlite" | "none"> => {
  const names = await readdir(profile, { recursive: true }).catch(() => []);
  const ours = names.filter((name) => name.includes("IndexedDB"));
  for (const name of ours) if (await isSqlite(join(profile, name))) return "sqlite";
  return ours.some((name) => name.includes(".indexeddb.leveldb")) ? "leveldb" : "none";
};

const isSqlite = async (file: string): Promise<boolean> => {
  try {
    const handle = await open(file);
    try {
      const { buffer, bytesRead } = await handle.read({ length: 15, buffer: Buffer.alloc(15) });
      return bytesRead === 15 && buffer.toString("latin1") === "SQLite format 3";
    } finally {
      await handle.close();
    }
  } catch {
    // A folder, or gone meanwhile.
    return false;
  }
};
