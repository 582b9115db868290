import { mkdtemp, open, rm, stat, truncate, type FileHandle } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runCommand } from "../run-command.ts";

/** A disk of its own that is small enough to be filled. */
export interface SmallDisk {
  readonly folder: string;
  /** Takes every byte that is left. */
  fill(): Promise<void>;
  /** Gives so many bytes back. */
  spare(bytes: number): Promise<void>;
  makeRoom(): Promise<void>;
  remove(): Promise<void>;
}

/** Makes one in memory; undefined where that cannot be done: it needs Linux and its administrator. */
export const makeSmallDisk = async (megabytes: number): Promise<SmallDisk | undefined> => {
  if (process.platform !== "linux" || process.getuid?.() !== 0) return undefined;
  const folder = await mkdtemp(join(tmpdir(), "cirkel-small-"));
  const { ok } = await runCommand("mount", ["-t", "tmpfs", "-o", `size=${megabytes}m`, "tmpfs", folder]);
  if (!ok) {
    await rm(folder, { recursive: true });
    return undefined;
  }
  const ballast = join(folder, "ballast");
  return {
    folder,
    fill: async () => {
      const file = await open(ballast, "a");
      try {
        for (const bytes of [2 ** 20, 2 ** 12]) await writeUntilFull(file, Buffer.alloc(bytes, 1));
      } finally {
        await file.close();
      }
    },
    spare: async (bytes) => {
      const { size } = await stat(ballast);
      await truncate(ballast, Math.max(0, size - bytes));
    },
    makeRoom: () => rm(ballast, { force: true }),
    remove: async () => {
      // A browser that just ended can hold it for a moment: then it goes away with the last file that is closed.
      const { ok: gone } = await runCommand("umount", [folder]);
      if (!gone) await runCommand("umount", ["--lazy", folder]);
      await rm(folder, { recursive: true });
    },
  };
};

const writeUntilFull = async (file: FileHandle, block: Buffer): Promise<void> => {
  try {
    for (;;) await file.write(block);
  } catch (error) {
    if ((error as { code?: unknown } | null)?.code !== "ENOSPC") throw error;
  }
};
